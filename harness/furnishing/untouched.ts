import type { Effect } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** What a call may have written. */
export type Write = Pick<Effect, 'resource' | 'operation'>;

/** A fixture, by its kind and the kinds that it was made with. */
interface Standing {
  readonly resource: string;
  readonly needs: readonly string[];
  /** Any write of the case is said to damage it. */
  readonly endangered: boolean;
}

/**
 * The fixtures that are as they were when they were made: no write was about them or what they are in. What is left needs
 * nothing that is not. What was made beside them is deleted, so that it leaves no trace.
 */
export function untouched<T extends Standing>(
  standing: readonly T[],
  writes: readonly Write[],
  book: SpecBook,
): readonly T[] {
  const changes = writes.filter(({ operation }) => operation !== 'create');
  const touched = new Set(changes.flatMap(({ resource }) => [resource, wholeOf(resource, book)]));
  const left: T[] = [];
  const stands = (resource: string): boolean => standing.some((one) => one.resource === resource);
  const isLeft = (resource: string): boolean => left.some((one) => one.resource === resource);
  for (const one of standing) {
    if (one.endangered && writes.length > 0) continue;
    if ([one.resource, ...holdersOf(one.resource, book)].some((resource) => touched.has(resource))) continue;
    if (one.needs.filter(stands).every(isLeft)) left.push(one);
  }
  return left;
}

/** The resource that one is a part of, or itself. */
function wholeOf(name: string, { service }: SpecBook): string {
  return service.resources.find((resource) => resource.name === name)?.aspectOf ?? name;
}

/** The kinds of resources that one of a kind is in. */
function holdersOf(name: string, book: SpecBook): readonly string[] {
  const parent = book.service.resources.find((resource) => resource.name === name)?.parent;
  return parent === undefined ? [] : [parent, ...holdersOf(parent, book)];
}
