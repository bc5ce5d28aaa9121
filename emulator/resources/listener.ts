import { needInteger, textOf, type Call } from '../call.ts';
import { refuse } from '../refusal.ts';
import { stateAt, type Timeline } from '../timeline.ts';
import { isSince, type World } from '../world.ts';
import type { ListenerKind } from './listener-kinds.ts';
import type { WhiteList } from './white-list.ts';
import { findLoadBalancer, type LoadBalancer } from './load-balancer.ts';
import type { ForwardingRule } from './rule.ts';

/** A listener of a load balancer; its settings are the parameters as written. */
export interface Listener {
  readonly protocol: ListenerKind['protocol'];
  readonly transport: ListenerKind['transport'];
  readonly port: number;
  settings: Readonly<Record<string, string>>;
  timeline: Timeline;
  whiteList: WhiteList;
  /** By identifier; only HTTP and HTTPS listeners have any. */
  readonly rules: Map<string, ForwardingRule>;
}

/** A listener with the load balancer that it belongs to. */
export interface FoundListener {
  readonly owner: LoadBalancer;
  readonly listener: Listener;
}

/** The key of a port among a load balancer's listeners. */
export function portKey(transport: string, port: number): string {
  return `${transport}:${port}`;
}

/** The state that a listener has now. */
export function stateOf({ timeline }: Listener, world: World): string {
  return stateAt(timeline, world.now());
}

/** The listener that a call names by port, and by protocol where two transports share the port. */
export function findListener(call: Call, world: World, refuseMissing: Missing = refuseUnknownListener): FoundListener {
  const owner = findLoadBalancer(call, world);
  const port = needInteger(call, 'ListenerPort');
  const protocol = textOf(call, 'ListenerProtocol')?.toLowerCase();
  const [listener, ...more] = [...owner.listeners.values()].filter(
    (candidate) => candidate.port === port && (protocol === undefined || candidate.protocol === protocol),
  );
  if (!listener) return refuseMissing(world);
  if (more.length > 0) {
    const message = 'More than 1 listener is found, please be more specified.';
    return refuse('reference', 'ListenerProtocol', 400, 'TooManyListeners', message);
  }
  return { owner, listener };
}

/** The listener of one protocol on a port; a port that speaks another protocol is refused. */
export function findListenerOf(kind: ListenerKind, call: Call, world: World, refuseMissing?: Missing): FoundListener {
  const found = findListener(call, world, refuseMissing);
  if (found.listener.protocol === kind.protocol) return found;
  const message = 'The operation is not supported by the protocol of the specified port.';
  return refuse('constraint', 'listener.protocol', 400, 'UnsupportedOperationonfixedprotocalport', message);
}

type Missing = (world: World) => never;

/** How most actions answer for a port without listener (guide of 2018, appendix). */
export function refuseUnknownListener(): never {
  const message = 'You have not created a listener for the specified port.';
  return refuse('reference', 'ListenerPort', 404, 'ListenerNotFound', message);
}

/** How Describe answers: the 2018 appendix lists ListenerNotFound, later lists and clients know the message only. */
export function refuseUndescribed(world: World): never {
  if (!isSince(world, '2019')) return refuseUnknownListener();
  return refuse('reference', 'ListenerPort', 400, 'InvalidParameter', 'The specified resource does not exist.');
}

/** How Delete answers since the vendor's API description of 2024. */
export function refuseUndeletable(world: World): never {
  if (!isSince(world, '2024')) return refuseUnknownListener();
  return refuse(
    'reference',
    'ListenerPort',
    404,
    'ResourceNotFound.Listener',
    'The specified listener does not exist.',
  );
}
