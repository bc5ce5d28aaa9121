import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Paths of rules at the bounds of their length. Neither an absent path nor a slash alone is about the length. */
export const ruleUrlLength: Scenario = ruleLists((bounds) =>
  bounds
    .filter((size) => size > 1)
    .map((size) => {
      const Url = `/${'u'.repeat(size)}`.slice(0, size);
      return attempt({ text: Url }, `length-${size}`, { Url });
    }),
);
