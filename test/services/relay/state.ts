import type { Account } from '../../../emulator/core/account.ts';
import { needText, type Invocation } from '../../../emulator/core/call.ts';
import type { Handlers } from '../../../emulator/core/handler.ts';
import { refuse } from '../../../emulator/core/refusal.ts';
import { askedBy } from '../../../specs/oracle/asked-by.ts';
import { stateAt, type Timeline } from '../../../emulator/core/timeline.ts';
import type { World } from '../../../emulator/core/world.ts';

/** A hub or a route: who made it, what it was told, and the state that it is in. */
export interface Thing {
  readonly id: string;
  readonly account: Account['accessKeyId'];
  settings: Readonly<Record<string, string>>;
  timeline: Timeline;
}

/** What carries out a write, until its resource has come to rest. */
export interface Job {
  readonly id: string;
  readonly account: string;
  readonly action: string;
  readonly resource: string;
  readonly doneAt: number;
}

export interface RelayState {
  readonly hubs: Map<string, Thing>;
  readonly routes: Map<string, Thing>;
  readonly jobs: Map<string, Job>;
}

export type RelayWorld = World<RelayState>;
export type RelayHandlers = Handlers<RelayState>;

export function createState(): RelayState {
  return { hubs: new Map(), routes: new Map(), jobs: new Map() };
}

/** What is there of a kind for an account; what is done being deleted is not. */
export function present(all: ReadonlyMap<string, Thing>, account: string, world: RelayWorld): readonly Thing[] {
  return [...all.values()].filter(
    (thing) => thing.account === account && stateAt(thing.timeline, world.now()) !== 'gone',
  );
}

export function findHub(call: Invocation, world: RelayWorld): Thing {
  return find('HubId', 'Hub', world.state.hubs, call, world);
}

export function findRoute(call: Invocation, world: RelayWorld): Thing {
  return find('RouteId', 'Route', world.state.routes, call, world);
}

function find(key: string, kind: string, all: ReadonlyMap<string, Thing>, call: Invocation, world: RelayWorld): Thing {
  const id = needText(call, askedBy(call.spec, key)?.name ?? key);
  const found = present(all, call.account.accessKeyId, world).find((thing) => thing.id === id);
  return found ?? refuse('reference', key, 404, `ResourceNotFound.${kind}`, `There is no such ${kind}.`);
}

/** Refuses a call unless what it is about is in one of some states. */
export function requireState(thing: Thing, kind: string, world: RelayWorld, ...states: readonly string[]): void {
  const state = stateAt(thing.timeline, world.now());
  if (states.includes(state)) return;
  refuse('state', state, 400, `IncorrectStatus.${kind}`, `The ${kind} is ${state}.`);
}
