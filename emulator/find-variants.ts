import type { SpecBook } from '../specs/spec-book.ts';
import { nearest } from './nearest.ts';
import { variantsOf, type Variant } from './variants.ts';

const exclusive = ['identifier', 'disputes', 'transitionMs'] as const;

/**
 * The variants of the given ids.
 *
 * @throws Error naming the nearest ids when one is unknown, or two that say different things of the same,
 * or one that settles what editions disagree on while one of them binds.
 */
export function findVariants(book: SpecBook, ids: readonly string[], edition: string | undefined): readonly Variant[] {
  if (ids.length === 0) return [];
  const known = new Map(variantsOf(book).map((variant) => [variant.id, variant]));
  const found = ids.map((id) => {
    const variant = known.get(id);
    if (variant) return variant;
    throw new Error(`unknown variant "${id}"; did you mean ${nearest(id, [...known.keys()])}?`);
  });
  for (const name of exclusive) {
    const [first, second] = found.filter((variant) => variant[name] !== undefined);
    if (first && second) throw new Error(`the variants "${first.id}" and "${second.id}" exclude each other`);
  }
  const between = found.find(({ betweenEditions }) => betweenEditions);
  if (between && edition !== undefined) {
    throw new Error(`the variant "${between.id}" chooses among editions, and ${edition} binds`);
  }
  return found;
}
