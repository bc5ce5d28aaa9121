import type { Invocation, Fields } from '../../core/call.ts';
import {
  readNewServers,
  readServerItems,
  withAdded,
  withChanged,
  withoutNamed,
  type ServerChange,
} from './backend-server.ts';
import { isSince } from '../../core/world.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/**
 * The servers that listeners without a group forward to. One that is added again stays as it is, as the guide of 2018
 * has it; the description of 2024 speaks of an error without naming it.
 */
export const backendServerListActions: ClbHandlers = {
  AddBackendServers: (call, world) => change(call, world, withAdded, readNewServers),
  RemoveBackendServers: (call, world) => change(call, world, withoutNamed),
  SetBackendServers: (call, world) => change(call, world, withChanged),
};

function change(
  call: Invocation,
  world: ClbWorld,
  apply: ServerChange,
  read: typeof readNewServers = readServerItems,
): Fields {
  const owner = findLoadBalancer(call, world);
  // The whole load balancer is one server's place here, whatever port it was given.
  const items = read(call, 'BackendServers', world).map(({ Port: _port, ...item }) => item);
  owner.servers = apply(owner.servers, items);
  const isRemoval = call.spec.effect.operation === 'remove';
  // Weights are texts in the answers of AddBackendServers and SetBackendServers, numbers elsewhere (description of 2024); before,
  // they are numbers in all examples, and clients of that time read nothing else.
  const asText = !isRemoval && isSince(world, '2024');
  const shown = owner.servers.map((server) => (asText ? { ...server, Weight: String(server.Weight) } : server));
  return { LoadBalancerId: owner.id, BackendServers: { BackendServer: shown } };
}
