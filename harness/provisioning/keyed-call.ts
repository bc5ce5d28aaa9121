import { isDeepStrictEqual } from 'node:util';
import { readerOf } from '../../specs/derive/derive-parameter.ts';
import { asAsked, askedBy } from '../../specs/oracle/asked-by.ts';
import { inRegion } from '../../specs/in-region.ts';
import { namedVariant } from '../../specs/oracle/named-variant.ts';
import type { ActionSpec, Operation } from '../../specs/action-spec.ts';
import type { Service } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import type { Whereabouts } from '../journal/journal.ts';

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
  const action =
    actionWith(book, operation, resource, variant) ??
    (operation === 'read' ? readerOf(book, resource, variant) : undefined);
  if (!action) return undefined;
  return { action: action.name, parameters: keysAskedOf(action, keys, region, book.service) };
}

/** The keys of a resource as an action asks for them, with the region if it has one. */
export function keysAskedOf(
  action: ActionSpec,
  keys: WireParameters,
  region: string,
  service: Service,
): WireParameters {
  const known: WireParameters = { ...keys, ...inRegion(service, region) };
  const parameters = Object.entries(known).flatMap(([name, value]) => {
    const parameter = askedBy(action, name);
    if (!parameter) return [];
    // What a call itself had for it is a list already where it takes one.
    return [[parameter.name, parameter.name === name ? value : asAsked(parameter, value)] as const];
  });
  return Object.fromEntries(parameters);
}

/** A resource where it is addressed. */
interface Addressed extends Whereabouts {
  readonly resource: string;
  readonly variant?: string;
  readonly keys?: WireParameters;
}

/** The call that deletes a resource; where one of another transport has its keys too, it says which of them it means. */
export function deletionCall(
  book: SpecBook,
  made: Addressed & { readonly keys: WireParameters },
  others: Iterable<Addressed>,
  region: string,
): KeyedCall | undefined {
  const { resource: name, variant, keys } = made;
  const call = keyedCall(book, 'delete', name, variant, keys, made.region ?? region);
  const action = book.actions.find((candidate) => candidate.name === call?.action);
  const resource = book.service.resources.find((candidate) => candidate.name === name);
  if (!call || !action || !resource) return call;
  const isShared = [...others].some((other) => haveOneKey(made, other) && !areOneAndTheSame(made, other, book));
  return isShared ? { ...call, parameters: { ...call.parameters, ...namedVariant(action, resource, variant) } } : call;
}

/** Whether two creations made, or would have made, the same resource. */
export function areOneAndTheSame(one: Addressed, other: Addressed, { service }: SpecBook): boolean {
  if (!haveOneKey(one, other)) return false;
  const { transports = {} } = service.resources.find(({ name }) => name === one.resource) ?? {};
  return transports[one.variant ?? ''] === transports[other.variant ?? ''];
}

function haveOneKey(one: Addressed, other: Addressed): boolean {
  if (one.resource !== other.resource || one.account !== other.account || one.region !== other.region) return false;
  return isDeepStrictEqual(one.keys, other.keys);
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
