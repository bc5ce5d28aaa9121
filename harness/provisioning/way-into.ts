import type { WireParameters } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { keyedCall, type KeyedCall } from './keyed-call.ts';

/** The call that brings a new resource into a state, and the read that shows it there. */
export interface WayInto {
  readonly move: KeyedCall;
  readonly read: KeyedCall;
  /** The field of the read that shows the state. */
  readonly field: string;
}

/** A resource, made or to be made. */
interface Moved {
  readonly resource: string;
  readonly variant?: string | undefined;
  readonly keys: WireParameters;
}

/** Whether a new resource is in a state without further ado, or its kind has no states at all. */
export function isBornIn(book: SpecBook, resource: string, state: string): boolean {
  const lifecycle = book.lifecycles.find((candidate) => candidate.resource === resource);
  return !lifecycle || statusOf(book, resource) === undefined || lifecycle.initial === state;
}

/** The documented transition from the state in which a resource is made to another, if there is one. */
export function wayInto(
  book: SpecBook,
  { resource, variant, keys }: Moved,
  state: string,
  region: string,
): WayInto | undefined {
  if (isBornIn(book, resource, state)) return undefined;
  const lifecycle = book.lifecycles.find((candidate) => candidate.resource === resource);
  const step = lifecycle?.rules.find(
    (rule) => rule.from === lifecycle.initial && rule.to === state && rule.expect === 'accept',
  );
  const move = typeof step?.on === 'string' ? keyedCall(book, step.on, resource, variant, keys, region) : undefined;
  const read = keyedCall(book, 'read', resource, variant, keys, region);
  const field = statusOf(book, resource);
  return move && read && field !== undefined ? { move, read, field } : undefined;
}

function statusOf(book: SpecBook, resource: string): string | undefined {
  return book.service.resources.find(({ name }) => name === resource)?.status;
}
