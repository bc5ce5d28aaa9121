import type { ActionSpec, Filling, ResponseField } from '../action-spec.ts';
import type { SpecBook } from '../spec-book.ts';
import { itemsOf, readJson } from './items.ts';

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

type GivenFilling = Extract<Filling, { readonly parameter: string }>;

/** The items that a parameter gives, under the names of the fields by which a list shows them; what is no text stays as it is. */
export function givenAs<V>(given: V, { fields }: GivenFilling): V | string {
  if (fields === undefined || typeof given !== 'string') return given;
  const renamed = itemsOf(readJson(given))?.map((item) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, source]) => (source in item ? [[name, item[source]]] : [])),
    ),
  );
  return renamed === undefined ? given : JSON.stringify(renamed);
}
