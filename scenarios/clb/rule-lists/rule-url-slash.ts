import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Paths of rules that begin with no slash, and that are one. */
export const ruleUrlSlash: Scenario = ruleLists(() =>
  [['without-slash', 'path'] as const, ['slash-alone', '/'] as const].map(([variant, Url]) =>
    attempt({ text: Url }, variant, { Url }),
  ),
);
