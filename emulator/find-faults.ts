import type { Fault } from './core/fault.ts';
import { nearest } from './telling/nearest.ts';

/**
 * Those of some faults that have the given ids.
 *
 * @throws Error naming the nearest ids when one is unknown.
 */
export function findFaults<State>(faults: readonly Fault<State>[], ids: readonly string[]): readonly Fault<State>[] {
  const known = new Map(faults.map((fault) => [fault.id, fault]));
  return ids.map((id) => {
    const fault = known.get(id);
    if (fault) return fault;
    throw new Error(`unknown fault "${id}"; did you mean ${nearest(id, [...known.keys()])}?`);
  });
}
