import type { Invocation } from '../../core/call.ts';
import { findById, findMade, requireState } from '../present.ts';
import type { Balancer, FrontListener } from '../model.ts';
import type { AlbWorld } from '../state.ts';
import { isThere } from '../present.ts';

/** The load balancer that a call names, by one of its parameters. */
export function findBalancer(call: Invocation, world: AlbWorld, key = 'LoadBalancerId'): Balancer {
  return findMade(world.state.balancers, 'LoadBalancer', key, call, world);
}

/** The load balancer that a listener belongs to, which must be at rest for anything to be changed in it. */
export function findActiveOwner({ balancer }: FrontListener, call: Invocation, world: AlbWorld): Balancer {
  const owner = findById(world.state.balancers, 'LoadBalancer', 'LoadBalancerId', balancer, call, world);
  requireActive(owner, world);
  return owner;
}

/** Refuses what is done to a load balancer that is being made, changed or deleted. */
export function requireActive(balancer: Balancer, world: AlbWorld): void {
  requireState(balancer, 'LoadBalancer', world, 'Active');
}

/** The listeners of a load balancer. */
export function listenersOf({ id }: Balancer, world: AlbWorld): readonly FrontListener[] {
  return [...world.state.listeners.values()].filter((listener) => listener.balancer === id && isThere(listener, world));
}
