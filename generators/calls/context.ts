import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** The spec of an action by name. */
export function actionNamed(book: SpecBook, name: string): ActionSpec {
  const action = book.actions.find((candidate) => candidate.name === name);
  if (!action) throw new Error(`no spec describes ${name}`);
  return action;
}

/** The action that does an operation on a resource; a variant is preferred where the action has one. */
export function actionFor(
  book: SpecBook,
  operation: ActionSpec['effect']['operation'],
  resource: string,
  variant?: string,
): ActionSpec | undefined {
  const candidates = book.actions.filter(
    ({ effect }) => effect.operation === operation && effect.resource === resource,
  );
  return (
    candidates.find(({ effect }) => effect.variant === variant) ??
    candidates.find(({ effect }) => effect.variant === undefined) ??
    (variant === undefined ? candidates[0] : undefined)
  );
}

/** The resource of that name; every name was checked when the specs were loaded. */
export function resourceNamed(book: SpecBook, name: string): Resource {
  const resource = book.service.resources.find((candidate) => candidate.name === name);
  if (!resource) throw new Error(`no resource is named ${name}`);
  return resource;
}
