import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { ruleAddition } from './rule-addition.ts';
import { ruleCascade } from './rule-cascade.ts';
import { ruleDeletionLimits } from './rule-deletion-limits.ts';
import { ruleDeletionListed } from './rule-deletion-listed.ts';
import { ruleDeletionRead } from './rule-deletion-read.ts';
import { ruleFollowsListener } from './rule-follows-listener.ts';
import { ruleGroupOfAnother } from './rule-group-of-another.ts';
import { ruleInUse } from './rule-in-use.ts';
import { ruleProtocol } from './rule-protocol.ts';
import { ruleQuota } from './rule-quota.ts';
import { ruleRenaming } from './rule-renaming.ts';
import { ruleSameName } from './rule-same-name.ts';
import { ruleSamePair } from './rule-same-pair.ts';
import { rulesOfOneListener } from './rules-of-one-listener.ts';

/** Of forwarding rules. */
export const ruleScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/rules', {
  ruleSameName,
  ruleSamePair,
  ruleGroupOfAnother,
  ruleRenaming,
  ruleProtocol,
  ruleQuota,
  ruleAddition,
  ruleDeletionListed,
  ruleDeletionRead,
  ruleDeletionLimits,
  rulesOfOneListener,
  ruleFollowsListener,
  ruleCascade,
  ruleInUse,
});
