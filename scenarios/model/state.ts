/** What the documents let one know of a load balancer and what is in it: a state of the sequential model. */
export interface World {
  /** By port: the model knows listeners of TCP and HTTP, which share the ports of TCP. */
  readonly listeners: Readonly<Record<string, ListenerState>>;
  /** How many groups were made; they are numbered in that order, from 0. */
  readonly groupsMade: number;
  /** Numbers of the groups that exist. */
  readonly groups: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
}

export type Protocol = 'tcp' | 'http';

/** A listener at rest, or on its way to the state in which it comes to rest. */
export interface ListenerState {
  readonly protocol: Protocol;
  readonly status: 'stopped' | 'running' | 'starting' | 'configuring' | 'stopping';
  readonly next?: 'stopped' | 'running';
  readonly settings: Settings;
  /** The group that it sends requests to. */
  readonly group?: number;
  /** By name. */
  readonly rules: Readonly<Record<string, RuleState>>;
}

export interface RuleState {
  readonly domain: string;
  readonly group: number;
}

/** What a Set changes and a read shows again, by the name of the parameter. */
export type Settings = Readonly<Record<string, string>>;

export const nothing: World = { listeners: {}, groupsMade: 0, groups: [], tags: {} };

/** The states that follow from one by time alone, itself included: whatever is on its way may have arrived. */
export function drift(world: World): readonly World[] {
  let worlds: readonly World[] = [world];
  for (const [port, listener] of Object.entries(world.listeners)) {
    const { next: end, ...rest } = listener;
    if (end === undefined) continue;
    worlds = worlds.flatMap((one) => [one, withListener(one, port, { ...rest, status: end })]);
  }
  return worlds;
}

/** The state with another listener at a port, or with none there. */
export function withListener(world: World, port: string, listener: ListenerState | undefined): World {
  const { [port]: _before, ...others } = world.listeners;
  return { ...world, listeners: inOrder(listener ? { ...others, [port]: listener } : others) };
}

/** The same entries in the order of their keys, so that equal states look equal. */
export function inOrder<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
