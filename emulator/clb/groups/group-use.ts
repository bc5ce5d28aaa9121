import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { ListenerKind } from '../listeners/listener-kinds.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** The parameter that names a group of either kind. */
export type GroupKey = 'VServerGroupId' | 'MasterSlaveServerGroupId';

/** The listeners that forward to a group, as lists of groups show them. */
export function listenersUsing(owner: LoadBalancer, key: GroupKey, id: string): readonly Fields[] {
  return [...owner.listeners.values()]
    .filter(({ settings }) => settings[key] === id)
    .map(({ port, protocol }) => ({ Port: port, Protocol: protocol }));
}

/** Those of a load balancer's groups that a list is asked for by their name, given as Description. */
export function wantedGroups<G extends { readonly name: string }>(call: Invocation, groups: Iterable<G>): readonly G[] {
  const wanted = textOf(call, 'Description');
  return [...groups].filter(({ name }) => (wanted ?? name) === name);
}

/** The listeners that a list shows with a group, if it is asked for them. */
export function listenersShown(call: Invocation, owner: LoadBalancer, key: GroupKey, id: string): readonly Fields[] {
  return textOf(call, 'IncludeListener') === 'true' ? listenersUsing(owner, key, id) : [];
}

/** The group that a call names, among those of the caller's load balancers in the region. */
export function findOwnGroup<G>(
  call: Invocation,
  world: ClbWorld,
  key: GroupKey,
  groupsOf: (owner: LoadBalancer) => ReadonlyMap<string, G>,
): { readonly owner: LoadBalancer; readonly group: G } {
  const id = needText(call, key);
  const region = regionOf(call);
  for (const owner of world.state.loadBalancers.values()) {
    const group = groupsOf(owner).get(id);
    if (group && isVisible(owner, call, region)) return { owner, group };
  }
  return refuseUnknownGroup(key);
}

/** The groups that a listener is to forward to must belong to its load balancer, and only one of them can be used. */
export function requireGroups(kind: ListenerKind, call: Invocation, world: ClbWorld, owner: LoadBalancer): void {
  const group = textOf(call, 'VServerGroupId');
  const masterSlave = textOf(call, 'MasterSlaveServerGroupId');
  if (group !== undefined && masterSlave !== undefined) {
    const message = 'The VServerGroupId and MasterSlaveServerGroupId can not be specified at the same time.';
    const code = 'Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch';
    refuse('constraint', 'MasterSlaveServerGroupId', 400, code, message);
  }
  if (group !== undefined && !owner.groups.has(group)) refuseGroup(kind, group, world, owner);
  if (masterSlave !== undefined && !owner.masterSlaveGroups.has(masterSlave)) {
    const message = 'The specified MasterSlaveGroupId does not exist.';
    refuse('reference', 'MasterSlaveServerGroupId', 404, 'InvalidParameter', message);
  }
}

function refuseGroup(kind: ListenerKind, group: string, world: ClbWorld, owner: LoadBalancer): never {
  const isHttp = kind.protocol.startsWith('http');
  if (isHttp && owner.masterSlaveGroups.has(group)) {
    if (!isSince(world, '2024')) {
      return refuse(
        'group-kind',
        'VServerGroupId',
        400,
        'VipNotMatchRspool',
        'The group does not go with the protocol.',
      );
    }
    const message = 'The MasterSlaveServerGroup can not be attached to HTTP or HTTPS listener.';
    return refuse('group-kind', 'VServerGroupId', 400, 'InvalidParameter.VServerGroupId', message);
  }
  if (isHttp || !isSince(world, '2024')) return refuseUnknownGroup('VServerGroupId');
  const message = 'The specified VServerGroupId does not exist.';
  return refuse('reference', 'VServerGroupId', 400, 'ResourceNotFound.VServerGroup', message);
}

/** A group that a listener forwards to cannot be deleted. */
export function refuseInUse(key: GroupKey): never {
  return refuse('in-use', key, 400, 'RspoolVipExist', 'There are vips associating with this vServer group.');
}

/** Answers as for a group that does not exist (guide of 2018, appendix). */
export function refuseUnknownGroup(key: GroupKey): never {
  return refuse('reference', key, 404, 'InvalidParameter', `The specified ${key} does not exist.`);
}
