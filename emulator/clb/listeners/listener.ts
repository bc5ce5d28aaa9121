import { needInteger, textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { stateAt } from '../../core/timeline.ts';
import { isSince } from '../../core/world.ts';
import type { ListenerKind } from './listener-kinds.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { Listener, LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

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
export function stateOf({ timeline }: Listener, world: ClbWorld): string {
  return stateAt(timeline, world.now());
}

/**
 * The listener that a call names by port, and where two transports share the port by protocol, or by being an action of one.
 */
export function findListener(
  call: Invocation,
  world: ClbWorld,
  refuseMissing: Missing = refuseUnknownListener,
): FoundListener {
  const owner = findLoadBalancer(call, world);
  const port = needInteger(call, 'ListenerPort');
  const protocol = textOf(call, 'ListenerProtocol')?.toLowerCase();
  const onPort = [...owner.listeners.values()].filter(
    (candidate) => candidate.port === port && (protocol === undefined || candidate.protocol === protocol),
  );
  const { resource, variant } = call.spec.effect;
  const own = resource === 'listener' ? onPort.filter((candidate) => candidate.protocol === variant) : [];
  const [listener, ...more] = own.length > 0 ? own : onPort;
  if (!listener) return refuseMissing(world);
  if (more.length > 0) {
    const message = 'More than 1 listener is found, please be more specified.';
    return refuse('reference', 'ListenerProtocol', 400, 'TooManyListeners', message);
  }
  return { owner, listener };
}

/** The listener of one protocol on a port; a port that speaks another protocol is refused. */
export function findListenerOf(
  kind: ListenerKind,
  call: Invocation,
  world: ClbWorld,
  refuseMissing?: Missing,
): FoundListener {
  const found = findListener(call, world, refuseMissing);
  if (found.listener.protocol === kind.protocol) return found;
  const message = 'The operation is not supported by the protocol of the specified port.';
  return refuse('constraint', 'listener.protocol', 400, 'UnsupportedOperationonfixedprotocalport', message);
}

type Missing = (world: ClbWorld) => never;

/** How most actions answer for a port without listener (guide of 2018, appendix). */
export function refuseUnknownListener(): never {
  const message = 'You have not created a listener for the specified port.';
  return refuse('reference', 'ListenerPort', 404, 'ListenerNotFound', message);
}

/** How Describe answers: the 2018 appendix lists ListenerNotFound, later lists and clients know the message only. */
export function refuseUndescribed(world: ClbWorld): never {
  if (!isSince(world, '2019')) return refuseUnknownListener();
  return refuse('reference', 'ListenerPort', 400, 'InvalidParameter', 'The specified resource does not exist.');
}

/** How Delete answers since the vendor's API description of 2024. */
export function refuseUndeletable(world: ClbWorld): never {
  if (!isSince(world, '2024')) return refuseUnknownListener();
  return refuse(
    'reference',
    'ListenerPort',
    404,
    'ResourceNotFound.Listener',
    'The specified listener does not exist.',
  );
}
