import type { ActionSpec } from '../specs/action-spec.ts';
import type { PlanningContext } from '../cases/planning-context.ts';

/**
 * As many actions as are named, for promises that hold for any: each that the target declares that it lacks is replaced by
 * one that reads, is there and fits. Those that cannot be replaced come first, where a case takes them before the call under test.
 */
export function standIns(
  names: readonly string[],
  { book, declares }: PlanningContext,
  fits: (action: ActionSpec) => boolean = () => true,
): readonly string[] {
  if (!declares) return names;
  const there = names.filter(declares);
  const others = book.actions
    .filter(({ name, effect }) => (effect.operation === 'read' || effect.operation === 'list') && declares(name))
    .filter(fits)
    .map(({ name }) => name)
    .filter((name) => !names.includes(name));
  const chosen = [...there, ...others].slice(0, names.length);
  const missing = names.filter((name) => !declares(name)).slice(0, names.length - chosen.length);
  return chosen.length === 0 ? names : [...missing, ...chosen];
}
