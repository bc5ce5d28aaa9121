import { inOrder } from '../../model/in-order.ts';

/** What the documents let one know of a load balancer and what is in it: a state of the sequential model. */
export interface ModelState {
  readonly loadBalancer: LoadBalancerState;
  /** By port: the model knows listeners of TCP, HTTP and HTTPS, which share the ports of TCP. */
  readonly listeners: Readonly<Record<string, ListenerState>>;
  /** How many groups were made; they are numbered in that order, from 0. */
  readonly groupsMade: number;
  /** Numbers of the groups that exist. */
  readonly groups: readonly number[];
  /** Numbers of those that a rule uses, or did, or a changed listener did: no document says when they can be deleted after that. */
  readonly forwardedTo: readonly number[];
  /** By whose they are, and then by server, its weight. */
  readonly servers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tags: Readonly<Record<string, string>>;
  /** In the order in which they were made, by which they are numbered from 0. */
  readonly certificates: Readonly<Record<CertificateKind, readonly CertificateState[]>>;
}

export interface LoadBalancerState {
  /** Absent until it is given one. */
  readonly name?: string;
  /**
   * It is inactive if a call has switched it off, and if it was emptied of listeners: no document says whether it can be
   * changed in the former case, and what its status is once it has a listener again in the latter.
   */
  readonly status: 'active' | 'switched-off' | 'emptied' | 'unknown';
}

export type Protocol = 'tcp' | 'http' | 'https';

export type CertificateKind = 'server' | 'ca';

/** Numbers of certificates, at most one of each kind. */
export type CertificateCounts = Readonly<Partial<Record<CertificateKind, number>>>;

/** What its upload was answered with; nothing if there was no answer. */
export interface CertificateState {
  readonly id?: string;
  readonly name?: string;
  readonly fingerprint?: string;
  /** A listener uses it, or did: no document says when it can be deleted after that. */
  readonly used?: true;
  readonly gone?: true;
}

/** A listener at rest, or on its way to the state in which it comes to rest. */
export interface ListenerState {
  readonly protocol: Protocol;
  readonly status: 'stopped' | 'running' | 'starting' | 'configuring' | 'stopping';
  readonly next?: 'stopped' | 'running';
  readonly settings: Settings;
  /** The group that it sends requests to. */
  readonly group?: number;
  /** Those that it shows to its clients, and knows them by. */
  readonly certificates?: CertificateCounts;
  readonly whiteList: WhiteListState;
  /** By name. */
  readonly rules: Readonly<Record<string, RuleState>>;
}

export interface RuleState {
  readonly domain: string;
  readonly group: number;
}

export type WhiteListStatus = 'open_white_list' | 'close';

export interface WhiteListState {
  /** Absent until it is switched: no document says what a new listener has. */
  readonly status?: WhiteListStatus;
  /** In the order of the texts. */
  readonly items: readonly string[];
}

/** What a Set changes and a read shows again, by the name of the parameter. */
export type Settings = Readonly<Record<string, string>>;

/** A new load balancer, and no certificates. */
export const nothing: ModelState = {
  loadBalancer: { status: 'active' },
  listeners: {},
  groupsMade: 0,
  groups: [],
  forwardedTo: [],
  servers: {},
  tags: {},
  certificates: { server: [], ca: [] },
};

/** The states that follow from one by time alone, itself included: whatever is on its way may have arrived. */
export function drift(world: ModelState): readonly ModelState[] {
  let worlds: readonly ModelState[] = [world];
  for (const [port, listener] of Object.entries(world.listeners)) {
    const { next: end, ...rest } = listener;
    if (end === undefined) continue;
    worlds = worlds.flatMap((one) => [one, withListener(one, port, { ...rest, status: end })]);
  }
  return worlds;
}

/** The state with another listener at a port, or with none there. */
export function withListener(world: ModelState, port: string, listener: ListenerState | undefined): ModelState {
  const { [port]: _before, ...others } = world.listeners;
  return { ...world, listeners: inOrder(listener ? { ...others, [port]: listener } : others) };
}
