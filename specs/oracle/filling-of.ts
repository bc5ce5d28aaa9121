import type { ActionSpec, Filling, ResponseField } from '../action-spec.ts';
import type { SpecBook } from '../spec-book.ts';

/** What fills a list; nothing fills one that is the vendor's own, such as that of the regions. */
export function fillingOf(
  { effect, needs }: ActionSpec,
  { path, filledBy }: ResponseField,
  { actions }: SpecBook,
): Filling | undefined {
  if (filledBy) return filledBy;
  if (effect.items !== path) return undefined;
  const isMade = ({ effect: other }: ActionSpec): boolean =>
    other.operation === 'create' && other.resource === effect.resource;
  return needs.length > 0 || actions.some(isMade) ? { resource: effect.resource } : undefined;
}
