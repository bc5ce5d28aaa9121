import { attempt, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A rule has a domain, a path, or both. */
export const ruleDomainOrUrl: Scenario = ruleLists(() => [
  attempt('reject', 'neither', { Domain: undefined, Url: undefined }),
  attempt('accept', 'domain', { Url: undefined }),
  attempt('accept', 'url', { Domain: undefined }),
]);
