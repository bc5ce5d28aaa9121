/** What the documents let one know of a load balancer, what is in it and what it leads to: a state of the model. */
export interface FrontWorld {
  /** Absent until it is given one. */
  readonly name?: string;
  readonly isProtected: boolean;
  /** Nothing is known of anything once the load balancer is deleted. */
  readonly isGone?: true;
  /** Each kind in the order in which it was made, by which it is numbered from 0; what is deleted keeps its number. */
  readonly listeners: readonly ModelledListener[];
  readonly groups: readonly ModelledGroup[];
  readonly rules: readonly ModelledRule[];
  readonly acls: readonly ModelledAcl[];
  readonly tags: Readonly<Record<string, string>>;
}

export type ListenerStatus = 'Provisioning' | 'Running' | 'Stopped' | 'Configuring' | 'Deleting' | 'gone';

/** A listener at rest, or on its way to the state in which it comes to rest. */
export interface ModelledListener {
  /** What its creation was answered with, if it was. */
  readonly id?: string;
  readonly status: ListenerStatus;
  readonly next?: 'Running' | 'Stopped' | 'gone';
  /** It is on its way because it was started or stopped. */
  readonly switched?: true;
  readonly settings: Readonly<Record<string, string>>;
  readonly group: number;
  /** The QUIC listener that it leads on to; one that was told to lead on no longer says so. */
  readonly quic?: number | 'none';
}

export interface ModelledGroup {
  readonly id?: string;
  readonly gone?: true;
  readonly name?: string;
  /** No document says when it can be deleted: a rule leads to it, or something did that was changed or went with something else. */
  readonly wasUsed?: true;
  /** Weights by the number of the server, which stands in it on one port. */
  readonly servers: Readonly<Record<string, string>>;
}

export interface ModelledRule {
  readonly gone?: true;
  readonly listener: number;
  readonly priority: string;
  readonly group: number;
}

/** A list of addresses. */
export interface ModelledAcl {
  readonly gone?: true;
  /** Numbers of the listeners that have it, in order. */
  readonly listeners: readonly number[];
  /** A listener has it, or did. */
  readonly wasUsed?: true;
}

/** A new load balancer, and a group that was made for it. */
export const newFront: FrontWorld = {
  isProtected: false,
  listeners: [],
  groups: [{ servers: {} }],
  rules: [],
  acls: [],
  tags: {},
};

/** The states that follow from one by time alone, itself included: whatever is on its way may have arrived. */
export function driftOfFront(world: FrontWorld): readonly FrontWorld[] {
  let worlds: readonly FrontWorld[] = [world];
  for (const [number, { next, switched: _switched, ...listener }] of world.listeners.entries()) {
    if (next === undefined) continue;
    worlds = worlds.flatMap((one) => [one, withOne(one, 'listeners', number, { ...listener, status: next })]);
  }
  return worlds;
}

/** The state with another one of a kind at a number, or with one more. */
export function withOne<K extends 'listeners' | 'groups' | 'rules' | 'acls'>(
  world: FrontWorld,
  kind: K,
  number: number,
  one: FrontWorld[K][number],
): FrontWorld {
  const all: readonly unknown[] = world[kind];
  return { ...world, [kind]: [...all.slice(0, number), one, ...all.slice(number + 1)] };
}

/** A group that something led to: no document says when it can be deleted once that was changed or deleted. */
export function withUsed(world: FrontWorld, group: number): FrontWorld {
  const used = world.groups[group];
  return used ? withOne(world, 'groups', group, { ...used, wasUsed: true }) : world;
}
