import { unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** A certificate with a key that is too short. */
export const keyLength: Scenario = unusable({
  'rsa-512': {
    ServerCertificate: { fill: 'server-certificate', flaw: 'short' },
    PrivateKey: { fill: 'private-key', flaw: 'short' },
  },
});
