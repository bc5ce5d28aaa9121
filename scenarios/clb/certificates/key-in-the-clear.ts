import { unusable } from './unusable.ts';
import type { Scenario } from '../../scenario.ts';

/** A private key that a password protects. */
export const keyInTheClear: Scenario = unusable({
  encrypted: { PrivateKey: { fill: 'private-key', flaw: 'encrypted' } },
});
