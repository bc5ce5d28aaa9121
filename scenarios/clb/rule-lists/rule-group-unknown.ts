import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A rule forwards to a group that does not exist. */
export const ruleGroupUnknown: Scenario = ruleLists(() => [
  attempt('reject', 'unknown', { VServerGroupId: 'rsp-no-such-group' }),
]);
