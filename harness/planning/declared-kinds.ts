import type { PlanningContext } from '../../cases/planning-context.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/**
 * The specs with the kinds of each resource that the target declares that it can make; all kinds where it makes none, or
 * all of them. Cases that take any kind then take one that is there.
 */
export function declaredKinds({ book, declares }: Pick<PlanningContext, 'book' | 'declares'>): SpecBook {
  if (!declares) return book;
  const resources = book.service.resources.map((resource) => {
    const made = resource.variants.filter((variant) =>
      book.actions.some(
        ({ name, effect }) =>
          effect.operation === 'create' &&
          effect.resource === resource.name &&
          (effect.variant ?? variant) === variant &&
          declares(name),
      ),
    );
    return made.length === 0 ? resource : { ...resource, variants: made };
  });
  return { ...book, service: { ...book.service, resources } };
}
