import { needText, type Invocation } from '../core/call.ts';
import { refuse } from '../core/refusal.ts';
import { passing, stateAt } from '../core/timeline.ts';
import type { Made } from './model.ts';
import type { AlbWorld } from './state.ts';

/** What is done being deleted. */
const gone = 'gone';

/** The state that something has now. */
export function stateOf({ timeline }: Pick<Made, 'timeline'>, { now }: AlbWorld): string {
  return stateAt(timeline, now());
}

/** The caller's own of a kind, oldest first. */
export function ownOf<M extends Made>(
  all: ReadonlyMap<string, M>,
  { account }: Invocation,
  world: AlbWorld,
): readonly M[] {
  return [...all.values()].filter((made) => made.account === account.accessKeyId && isThere(made, world));
}

/** Whether something was not deleted, or not quite. */
export function isThere(made: Pick<Made, 'timeline'>, world: AlbWorld): boolean {
  return stateOf(made, world) !== gone;
}

/** The one of a kind that a parameter of a call names. */
export function findMade<M extends Made>(
  all: ReadonlyMap<string, M>,
  kind: string,
  key: string,
  call: Invocation,
  world: AlbWorld,
): M {
  return findById(all, kind, key, needText(call, key), call, world);
}

/** The one of a kind that has an identifier. */
export function findById<M extends Made>(
  all: ReadonlyMap<string, M>,
  kind: string,
  subject: string,
  id: string,
  { account }: Invocation,
  world: AlbWorld,
): M {
  const found = all.get(id);
  if (found && found.account === account.accessKeyId && isThere(found, world)) return found;
  return refuse('reference', subject, 404, `ResourceNotFound.${kind}`, `The specified resource ${kind} is not found.`);
}

/** Refuses a call unless what it is about is in one of some states. */
export function requireState(made: Made, kind: string, world: AlbWorld, ...states: readonly string[]): void {
  const state = stateOf(made, world);
  if (states.includes(state)) return;
  const message = `The status of ${kind} [${made.id}] is incorrect.`;
  refuse('state', state, 400, `IncorrectStatus.${kind}`, message);
}

/** Something is in one state for a while, and then in another. */
export function pass(made: Made, state: string, then: string, world: AlbWorld): void {
  made.timeline = passing(state, then, world.now() + world.transitionMs);
}

/** Something is being deleted for a while, and then gone. */
export function remove(made: Made, world: AlbWorld): void {
  pass(made, 'Deleting', gone, world);
}
