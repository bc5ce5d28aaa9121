import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Rules without a name. */
export const ruleNameRequired: Scenario = ruleLists(() => [
  attempt('reject', 'absent', { RuleName: undefined }),
  attempt('reject', 'empty', { RuleName: '' }),
]);
