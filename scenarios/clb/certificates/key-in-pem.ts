import { emptyShell, noPem, unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** Private keys that are no PEM, and PEM that holds no key. */
export const keyInPem: Scenario = unusable({
  'no-pem': { PrivateKey: noPem },
  'no-der': { PrivateKey: emptyShell('PRIVATE KEY') },
});
