import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Names of rules with characters of every kind, and with one that is not allowed. */
export const ruleNameCharacters: Scenario = ruleLists(() =>
  [['all-kinds', 'aZ09-/._'] as const, ['with-less-than', 'a<b'] as const].map(([variant, RuleName]) =>
    attempt({ text: RuleName }, variant, { RuleName }),
  ),
);
