import type { Difference } from './compare-sisters.ts';

/** Differences that stand in the documents themselves, read there one by one: as {@link nameOf} writes them. */
export interface KnownDifferences {
  readonly why: string;
  readonly differences: readonly string[];
}

/** Differences for which no reason is known, and names of known ones that are none any more. */
export interface Settled {
  readonly unexplained: readonly Difference[];
  readonly stale: readonly string[];
}

/** Holds what differs against what is known to differ. */
export function settleDifferences(found: readonly Difference[], known: readonly KnownDifferences[]): Settled {
  const explained = known.flatMap(({ differences }) => differences);
  const names = new Set(found.map(nameOf));
  return {
    unexplained: found.filter((difference) => !explained.includes(nameOf(difference))),
    stale: explained.filter((name, index) => !names.has(name) || explained.indexOf(name) !== index),
  };
}

/** A difference in one line: the parameter of the action, the facet and the edition. */
export function nameOf({ action, parameter, facet, edition }: Difference): string {
  return `${action}.${parameter} ${facet} ${edition}`;
}
