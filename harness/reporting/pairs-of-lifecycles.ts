import type { Requirement } from '../../specs/requirement.ts';

/** A life cycle with the ids of the requirements that promise its pairs of state and action; one may promise several. */
export interface LifecyclePairs {
  readonly resource: string;
  readonly requirements: readonly string[];
}

/** The pairs of each life cycle, those included that are promised elsewhere. */
export function pairsOfLifecycles(requirements: readonly Requirement[]): readonly LifecyclePairs[] {
  const found = new Map<string, string[]>();
  for (const { id, service, origin } of requirements) {
    if (origin.type !== 'state') continue;
    const { resource, elsewhere } = origin.lifecycle;
    const known = found.get(resource) ?? elsewhere.map(({ promisedBy }) => `${service}.${promisedBy}`);
    found.set(resource, [...known, id]);
  }
  return [...found]
    .map(([resource, ids]) => ({ resource, requirements: ids }))
    .toSorted((a, b) => (a.resource < b.resource ? -1 : 1));
}
