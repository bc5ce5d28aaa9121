import { textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { timesOf } from '../times.ts';
import {
  names,
  newServer,
  readNewServers,
  readServerItems,
  withAdded,
  withChanged,
  withoutNamed,
  type ServerChange,
} from './backend-server.ts';
import { findOwnGroup, listenersShown, listenersUsing, refuseInUse, wantedGroups } from './group-use.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { isForwardedTo } from '../listeners/rule.ts';
import { havingTags, shownTags, tagsGiven } from '../tags/tags.ts';
import type { LoadBalancer, VServerGroup } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The actions on VServer groups. */
export const vserverGroupActions: ClbHandlers = {
  CreateVServerGroup: createGroup,
  DeleteVServerGroup: deleteGroup,
  SetVServerGroupAttribute: setGroup,
  AddVServerGroupBackendServers: (call, world) => changeServers(call, world, withAdded, readNewServers),
  RemoveVServerGroupBackendServers: (call, world) => changeServers(call, world, withoutNamed),
  ModifyVServerGroupBackendServers: replaceServers,
  DescribeVServerGroups: listGroups,
  DescribeVServerGroupAttribute: (call, world) => {
    const { owner, group } = findGroup(call, world);
    const { CreateTime } = timesOf(group.createdAt);
    return { ...describeGroup(group), LoadBalancerId: owner.id, CreateTime, Tags: { Tag: shownTags(group.tags) } };
  },
};

function createGroup(call: Invocation, world: ClbWorld): Fields {
  const owner = findLoadBalancer(call, world);
  const servers = readNewServers(call, 'BackendServers', world).map(newServer);
  const id = world.identify('vserver-group', call.account.accessKeyId);
  const name = textOf(call, 'VServerGroupName') ?? id;
  const group = { id, name, servers, createdAt: world.now(), tags: tagsGiven(call) };
  owner.groups.set(id, group);
  return describeGroup(group);
}

function describeGroup({ id, name, servers }: VServerGroup): Fields {
  return { VServerGroupId: id, VServerGroupName: name, BackendServers: { BackendServer: servers } };
}

/** The name and the weights of servers that the group holds; at least one must be given (error list of 2024). */
function setGroup(call: Invocation, world: ClbWorld): Fields {
  const { group } = findGroup(call, world);
  const name = textOf(call, 'VServerGroupName');
  if (name === undefined && textOf(call, 'BackendServers') === undefined) {
    const message = 'The VServerGroupName or BackendServers is required at lease one.';
    return refuse('constraint', 'VServerGroupName', 400, 'MissingParameter', message);
  }
  group.name = name ?? group.name;
  group.servers = withChanged(group.servers, readServerItems(call, 'BackendServers'));
  return describeGroup(group);
}

function changeServers(
  call: Invocation,
  world: ClbWorld,
  apply: ServerChange,
  read: typeof readNewServers = readServerItems,
): Fields {
  const { group } = findGroup(call, world);
  group.servers = apply(group.servers, read(call, 'BackendServers', world));
  return describeGroup(group);
}

/** Old and new servers must be of equal number where old ones are given (guide of 2018). */
function replaceServers(call: Invocation, world: ClbWorld): Fields {
  const { group } = findGroup(call, world);
  const gone = readServerItems(call, 'OldBackendServers');
  const added = readNewServers(call, 'NewBackendServers', world);
  if (gone.length > 0 && gone.length !== added.length) {
    const message = 'OldBackendServers and NewBackendServers must name the same number of servers.';
    return refuse('count', 'NewBackendServers', 400, 'InvalidParameter', message);
  }
  const kept = group.servers.filter((server) => !gone.some((item) => names(item, server)));
  group.servers = withAdded(kept, added);
  return describeGroup(group);
}

/** A group is in use while a listener forwards to it (common error codes of 2021). */
function deleteGroup(call: Invocation, world: ClbWorld): Fields {
  const { owner, group } = findGroup(call, world);
  if (listenersUsing(owner, 'VServerGroupId', group.id).length > 0) return refuseInUse('VServerGroupId');
  if (isForwardedTo(group.id, owner.listeners.values())) {
    const message = 'There are rules associating with this vServer group.';
    return refuse('in-use', 'VServerGroupId', 400, 'RspoolRuleExist', message);
  }
  owner.groups.delete(group.id);
  return {};
}

function listGroups(call: Invocation, world: ClbWorld): Fields {
  const owner = findLoadBalancer(call, world);
  const groups = wantedGroups(call, owner.groups.values()).filter(havingTags(call));
  return { VServerGroups: { VServerGroup: groups.map((group) => summary(call, group, owner)) } };
}

function summary(call: Invocation, { id, name, servers, createdAt, tags }: VServerGroup, owner: LoadBalancer): Fields {
  const listeners = listenersShown(call, owner, 'VServerGroupId', id);
  return {
    VServerGroupId: id,
    VServerGroupName: name,
    ServerCount: servers.length,
    CreateTime: timesOf(createdAt).CreateTime,
    AssociatedObjects: { Listeners: { Listener: listeners }, Rules: { Rule: [] } },
    Tags: { Tag: shownTags(tags) },
  };
}

/** The group that a call names, among those of the caller's load balancers in the region. */
export function findGroup(
  call: Invocation,
  world: ClbWorld,
): { readonly owner: LoadBalancer; readonly group: VServerGroup } {
  return findOwnGroup(call, world, 'VServerGroupId', ({ groups }) => groups);
}
