import type { Place } from '../../specs/parameter.ts';
import { inForce } from '../../specs/oracle/judge.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { WireParameters } from '../../protocol/wire.ts';

/**
 * Where the documents want those parameters of a call, by their flat names, that have a place of their own: as the newest one
 * says, or the newest up to the edition in force.
 */
export function placesOf(
  book: SpecBook,
  action: string,
  parameters: WireParameters,
  chosen: Readonly<Record<string, Place>> = {},
  edition?: string,
): Readonly<Record<string, Place>> {
  const spec = book.actions.find(({ name }) => name === action);
  const entries = (spec?.parameters ?? []).flatMap(({ name, spellings, place }) => {
    if (!place && !(name in chosen)) return [];
    const scope = { editions: book.service.editions, edition };
    const where = chosen[name] ?? (place && inForce(place, scope).at(-1)?.prose);
    if (where === undefined) return [];
    const names = [name, ...Object.values(spellings)];
    const isIts = (flat: string): boolean => names.some((known) => flat === known || flat.startsWith(`${known}.`));
    return Object.keys(parameters)
      .filter(isIts)
      .map((flat) => [flat, where] as const);
  });
  return Object.fromEntries(entries);
}
