import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Names of rules at the bounds of their length. */
export const ruleNameLength: Scenario = ruleLists((bounds) =>
  bounds.map((size) => {
    const RuleName = 'n'.repeat(size);
    return attempt({ text: RuleName }, `length-${size}`, { RuleName });
  }),
);
