import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Paths of rules with characters of every kind, and with one that is not allowed. */
export const ruleUrlCharacters: Scenario = ruleLists(() =>
  [['path', '/a-Z.0/9'] as const, ['with-less-than', '/a<b'] as const].map(([variant, Url]) =>
    attempt({ text: Url }, variant, { Url }),
  ),
);
