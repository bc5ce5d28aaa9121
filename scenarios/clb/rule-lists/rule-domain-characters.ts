import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Domains of rules with characters of every kind, with one that is not allowed, and with a wildcard. */
export const ruleDomainCharacters: Scenario = ruleLists(() =>
  [
    ['all-kinds', 'a-Z.example09'] as const,
    ['with-less-than', 'a<b.example'] as const,
    ['wildcard', '*.wildcard.example'] as const,
  ].map(([variant, Domain]) => attempt({ text: Domain }, variant, { Domain })),
);
