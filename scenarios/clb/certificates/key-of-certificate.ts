import { unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** A private key that belongs to another certificate. */
export const keyOfCertificate: Scenario = unusable({
  'other-key': { PrivateKey: { fill: 'private-key', flaw: 'other' } },
});
