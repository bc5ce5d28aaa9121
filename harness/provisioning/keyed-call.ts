import { inRegion } from '../../specs/in-region.ts';
import type { ActionSpec, Operation } from '../../specs/action-spec.ts';
import type { Service } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { WireParameters } from '../../protocol/wire.ts';

/** A call that addresses one resource by its keys: to start, stop, read or delete it. */
export interface KeyedCall {
  readonly action: string;
  readonly parameters: WireParameters;
}

/** The call for an operation on a resource, or undefined where no action does it. */
export function keyedCall(
  book: SpecBook,
  operation: Operation,
  resource: string,
  variant: string | undefined,
  keys: WireParameters,
  region: string,
): KeyedCall | undefined {
  const action = actionWith(book, operation, resource, variant);
  if (!action) return undefined;
  const known: WireParameters = { ...keys, ...inRegion(book.service, region) };
  const names = action.parameters.map(({ name }) => name).filter((name) => name in known);
  return { action: action.name, parameters: Object.fromEntries(names.map((name) => [name, known[name] ?? ''])) };
}

/** The parameters that identify a resource, taken from its creation and from the identifier that the target gave. */
export function keysOfResource(
  service: Service,
  resource: string,
  creation: WireParameters,
  identifier: string | undefined,
): WireParameters {
  const keys = service.resources.find(({ name }) => name === resource)?.key ?? [];
  return Object.fromEntries(keys.map((name) => [name, creation[name] ?? identifier ?? '']));
}

/** The name of the action that deletes a kind of resource, whatever its variant. */
export function deletionOf(book: SpecBook, resource: string): string | undefined {
  return actionWith(book, 'delete', resource, undefined)?.name;
}

function actionWith(
  book: SpecBook,
  operation: Operation,
  resource: string,
  variant: string | undefined,
): ActionSpec | undefined {
  const candidates = book.actions.filter(
    ({ effect }) => effect.operation === operation && effect.resource === resource,
  );
  return (
    candidates.find(({ effect }) => effect.variant === variant) ??
    candidates.find(({ effect }) => effect.variant === undefined)
  );
}
