import type { SpecBook } from '../specs/spec-book.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults.ts';

/**
 * The faults of the given ids.
 *
 * @throws Error naming the nearest ids when one is unknown.
 */
export function findFaults(book: SpecBook, ids: readonly string[]): readonly Fault[] {
  if (ids.length === 0) return [];
  const known = new Map(faultsOf(book).map((fault) => [fault.id, fault]));
  return ids.map((id) => {
    const fault = known.get(id);
    if (fault) return fault;
    const near = nearest(id, [...known.keys()]);
    throw new Error(`unknown fault "${id}"; did you mean ${near.map((name) => `"${name}"`).join(', ')}?`);
  });
}

/** The ids that share most pairs of adjacent letters with a text. */
function nearest(text: string, ids: readonly string[]): readonly string[] {
  const wanted = pairsOf(text);
  const likeness = (id: string): number => {
    const pairs = pairsOf(id);
    const common = [...pairs].filter((pair) => wanted.has(pair)).length;
    return common / (pairs.size + wanted.size);
  };
  const ranked = ids.map((id) => ({ id, likeness: likeness(id) })).toSorted((a, b) => b.likeness - a.likeness);
  return ranked.slice(0, 3).map(({ id }) => id);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(letters.length - 1, 1) }, (_, at) => letters.slice(at, at + 2)));
}
