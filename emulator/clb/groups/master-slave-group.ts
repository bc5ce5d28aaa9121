import { textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { timesOf } from '../times.ts';
import { newServer, readNewServers } from './backend-server.ts';
import { findOwnGroup, listenersShown, listenersUsing, refuseInUse, wantedGroups } from './group-use.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { havingTags, shownTags, tagsGiven } from '../tags/tags.ts';
import type { LoadBalancer, MasterSlaveGroup } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The actions on master-slave server groups; nothing changes one (all editions). */
export const masterSlaveGroupActions: ClbHandlers = {
  CreateMasterSlaveServerGroup: createGroup,
  DeleteMasterSlaveServerGroup: deleteGroup,
  DescribeMasterSlaveServerGroups: listGroups,
  DescribeMasterSlaveServerGroupAttribute: (call, world) => {
    const { owner, group } = findMasterSlaveGroup(call, world);
    return {
      MasterSlaveServerGroupId: group.id,
      MasterSlaveServerGroupName: group.name,
      LoadBalancerId: owner.id,
      CreateTime: timesOf(group.createdAt).CreateTime,
      MasterSlaveBackendServers: { MasterSlaveBackendServer: group.servers },
      Tags: { Tag: shownTags(group.tags) },
    };
  },
};

function createGroup(call: Invocation, world: ClbWorld): Fields {
  const owner = findLoadBalancer(call, world);
  const items = readNewServers(call, 'MasterSlaveBackendServers', world);
  if (items.length !== 2) {
    const code = 'BACKEND_SERVERS_NUM_MUST_BE_TWO';
    return refuse('constraint', 'MasterSlaveBackendServers', 400, code, 'Backend servers num must be 2.');
  }
  const servers = items.map((item) => ({ ...newServer(item), ServerType: item.ServerType ?? 'Master' }));
  const id = world.identify('master-slave-group', call.account.accessKeyId);
  const name = textOf(call, 'MasterSlaveServerGroupName') ?? id;
  owner.masterSlaveGroups.set(id, { id, name, servers, createdAt: world.now(), tags: tagsGiven(call) });
  return {
    MasterSlaveServerGroupId: id,
    MasterSlaveBackendServers: { MasterSlaveBackendServer: servers },
  };
}

function deleteGroup(call: Invocation, world: ClbWorld): Fields {
  const { owner, group } = findMasterSlaveGroup(call, world);
  const key = 'MasterSlaveServerGroupId';
  if (listenersUsing(owner, key, group.id).length > 0) return refuseInUse(key);
  owner.masterSlaveGroups.delete(group.id);
  return {};
}

function listGroups(call: Invocation, world: ClbWorld): Fields {
  const owner = findLoadBalancer(call, world);
  const wanted = wantedGroups(call, owner.masterSlaveGroups.values()).filter(havingTags(call));
  const groups = wanted.map(({ id, name, createdAt, tags }) => ({
    MasterSlaveServerGroupId: id,
    MasterSlaveServerGroupName: name,
    CreateTime: timesOf(createdAt).CreateTime,
    AssociatedObjects: { Listeners: { Listener: listenersShown(call, owner, 'MasterSlaveServerGroupId', id) } },
    Tags: { Tag: shownTags(tags) },
  }));
  return { MasterSlaveServerGroups: { MasterSlaveServerGroup: groups } };
}

/** The group that a call names, among those of the caller's load balancers in the region. */
export function findMasterSlaveGroup(
  call: Invocation,
  world: ClbWorld,
): { readonly owner: LoadBalancer; readonly group: MasterSlaveGroup } {
  return findOwnGroup(call, world, 'MasterSlaveServerGroupId', ({ masterSlaveGroups }) => masterSlaveGroups);
}
