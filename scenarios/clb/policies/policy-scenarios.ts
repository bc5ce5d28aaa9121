import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { policyCipherOfVersion } from './policy-cipher-of-version.ts';
import { policyContent } from './policy-content.ts';
import { policyInUse } from './policy-in-use.ts';
import { policyOfListener } from './policy-of-listener.ts';
import { policyPartTwice } from './policy-part-twice.ts';
import { policyUnchanged } from './policy-unchanged.ts';
import { policyUnknown } from './policy-unknown.ts';

/** Of TLS policies and the listeners that have them. */
export const policyScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/policies', {
  policyCipherOfVersion,
  policyContent,
  policyInUse,
  policyOfListener,
  policyPartTwice,
  policyUnchanged,
  policyUnknown,
});
