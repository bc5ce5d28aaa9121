import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A rule without a group to forward to. */
export const ruleGroupRequired: Scenario = ruleLists(() => [
  attempt('reject', 'absent', { VServerGroupId: undefined }),
]);
