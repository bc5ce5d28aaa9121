import { emptyShell, noPem, unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** CA certificates that are no PEM, and PEM that holds no certificate. */
export const authorityInPem: Scenario = unusable({
  'no-pem': { CACertificate: noPem },
  'no-der': { CACertificate: emptyShell('CERTIFICATE') },
});
