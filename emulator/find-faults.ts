import type { SpecBook } from '../specs/spec-book.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults.ts';
import { nearest } from './nearest.ts';

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
    throw new Error(`unknown fault "${id}"; did you mean ${nearest(id, [...known.keys()])}?`);
  });
}
