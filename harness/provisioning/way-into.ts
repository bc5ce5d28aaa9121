import type { WireParameters } from '../../protocol/wire.ts';
import type { Step } from '../../cases/step.ts';
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

/** The read that shows when a new resource is done being made, where that takes a while. */
export interface Birth {
  readonly read: KeyedCall;
  readonly field: string;
  readonly state: string;
}

/** How one sees that a new resource is there for good, if its creation leads through a state of its own. */
export function birthOf(book: SpecBook, { resource, variant, keys }: Moved, region: string): Birth | undefined {
  const lifecycle = book.lifecycles.find((candidate) => candidate.resource === resource);
  const passes = lifecycle?.rules.some(({ on, through }) => on === 'create' && through !== undefined) === true;
  const field = statusOf(book, resource);
  const read = passes ? keyedCall(book, 'read', resource, variant, keys, region) : undefined;
  return lifecycle && read && field !== undefined ? { read, field, state: lifecycle.initial } : undefined;
}

/** Whether a resource that was deleted is still there for a while. */
export function fadesAway(book: SpecBook, resource: string): boolean {
  const lifecycle = book.lifecycles.find((candidate) => candidate.resource === resource);
  return lifecycle?.rules.some(({ on, through }) => on === 'delete' && through !== undefined) === true;
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

/** The actions that bring what steps make into the states that they ask for. */
export function actionsOfWays(steps: readonly Step[], book: SpecBook): readonly string[] {
  return steps.flatMap((step) => {
    const { resource, variant, state } = step.type === 'fixture' ? step.fixture : {};
    if (resource === undefined || state === undefined) return [];
    const way = wayInto(book, { resource, variant, keys: {} }, state, '');
    return way ? [way.move.action, way.read.action] : [];
  });
}

function statusOf(book: SpecBook, resource: string): string | undefined {
  return book.service.resources.find(({ name }) => name === resource)?.status;
}
