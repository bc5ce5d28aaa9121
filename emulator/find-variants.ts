import { nearest } from './telling/nearest.ts';
import type { Variant } from './core/variant.ts';

const exclusive = ['identifier', 'disputes', 'transitionMs'] as const;

/**
 * Those of some variants that have the given ids.
 *
 * @throws Error naming the nearest ids when one is unknown, or two that say different things of the same,
 * or one that settles what editions disagree on while one of them binds.
 */
export function findVariants<State>(
  variants: readonly Variant<State>[],
  ids: readonly string[],
  edition: string | undefined,
): readonly Variant<State>[] {
  const known = new Map(variants.map((variant) => [variant.id, variant]));
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
