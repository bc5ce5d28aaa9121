import { ruleLists } from './rule-lists.ts';
import { manyRules } from '../rules/rule-calls.ts';
import type { Scenario } from '../../scenario.ts';

/** As many rules as a call may add, and one more. */
export const rulesPerCall: Scenario = ruleLists((bounds) =>
  bounds.map((items) => ({ variant: `rules-${items}`, rules: manyRules(items), expect: { items } })),
);
