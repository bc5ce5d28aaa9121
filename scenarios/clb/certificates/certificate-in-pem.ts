import { emptyShell, noPem, unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** Server certificates that are no PEM, and PEM that holds no certificate. */
export const certificateInPem: Scenario = unusable({
  'no-pem': { ServerCertificate: noPem },
  'no-der': { ServerCertificate: emptyShell('CERTIFICATE') },
});
