import { needText, textOf, type Call, type Fields, type Handler } from '../call.ts';
import { readLenientJson } from '../lenient-json.ts';
import { refuse } from '../refusal.ts';
import { timesOf } from '../times.ts';
import { isSince, type World } from '../world.ts';
import type { ListenerKind } from './listener-kinds.ts';
import { findLoadBalancer, type LoadBalancer } from './load-balancer.ts';
import { regionOf } from './regions.ts';
import { isForwardedTo } from './rule.ts';

/** A set of backend servers that listeners of its load balancer may forward to. */
export interface VServerGroup {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly servers: readonly BackendServer[];
}

interface BackendServer {
  readonly ServerId: string;
  readonly Port: number;
  readonly Weight: number;
  readonly Type: string;
  readonly Description: string;
}

/** The actions on VServer groups. */
export const vserverGroupActions: Readonly<Record<string, Handler>> = {
  CreateVServerGroup: createGroup,
  DeleteVServerGroup: deleteGroup,
  DescribeVServerGroupAttribute: (call, world) => {
    const { owner, group } = findGroup(call, world);
    const { CreateTime } = timesOf(group.createdAt);
    return { ...describeGroup(group), LoadBalancerId: owner.id, CreateTime, Tags: { Tag: [] } };
  },
};

/** The most servers that one call may name (all editions). */
const serversPerCall = 20;

function createGroup(call: Call, world: World): Fields {
  const owner = findLoadBalancer(call, world);
  const servers = readServers(textOf(call, 'BackendServers') ?? '[]');
  const id = `rsp-${world.fresh().slice(0, 13)}`;
  const name = textOf(call, 'VServerGroupName') ?? id;
  const group = { id, name, servers, createdAt: world.now() };
  owner.groups.set(id, group);
  return describeGroup(group);
}

function describeGroup({ id, name, servers }: VServerGroup): Fields {
  return { VServerGroupId: id, VServerGroupName: name, BackendServers: { BackendServer: servers } };
}

/** A group is in use while a listener forwards to it (common error codes of 2021). */
function deleteGroup(call: Call, world: World): Fields {
  const { owner, group } = findGroup(call, world);
  const used = [...owner.listeners.values()].some(({ settings }) => settings['VServerGroupId'] === group.id);
  if (used) {
    const message = 'There are vips associating with this vServer group.';
    return refuse('in-use', 'VServerGroupId', 400, 'RspoolVipExist', message);
  }
  if (isForwardedTo(group.id, owner.listeners.values())) {
    const message = 'There are rules associating with this vServer group.';
    return refuse('in-use', 'VServerGroupId', 400, 'RspoolRuleExist', message);
  }
  owner.groups.delete(group.id);
  return {};
}

/** The group that a call names, among those of the caller's load balancers in the region. */
export function findGroup(call: Call, world: World): { readonly owner: LoadBalancer; readonly group: VServerGroup } {
  const id = needText(call, 'VServerGroupId');
  const region = regionOf(call);
  for (const owner of world.loadBalancers.values()) {
    const group = owner.groups.get(id);
    const visible = owner.account === call.account.accessKeyId && (region ?? owner.region) === owner.region;
    if (group && visible) return { owner, group };
  }
  return refuseUnknownGroup();
}

/** The groups that a listener is to forward to must belong to its load balancer, and only one of them can be used. */
export function requireGroups(kind: ListenerKind, call: Call, world: World, owner: LoadBalancer): void {
  const group = textOf(call, 'VServerGroupId');
  const masterSlave = textOf(call, 'MasterSlaveServerGroupId');
  if (group !== undefined && masterSlave !== undefined) {
    const message = 'The VServerGroupId and MasterSlaveServerGroupId can not be specified at the same time.';
    const code = 'Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch';
    refuse('constraint', 'MasterSlaveServerGroupId', 400, code, message);
  }
  if (group !== undefined && !owner.groups.has(group)) {
    if (kind.protocol.startsWith('http') || !isSince(world, '2024')) refuseUnknownGroup();
    const message = 'The specified VServerGroupId does not exist.';
    refuse('reference', 'VServerGroupId', 400, 'ResourceNotFound.VServerGroup', message);
  }
  if (masterSlave !== undefined) {
    const message = 'The specified MasterSlaveGroupId does not exist.';
    refuse('reference', 'MasterSlaveServerGroupId', 400, 'InvalidParameter', message);
  }
}

function refuseUnknownGroup(): never {
  const message = 'The specified VServerGroupId does not exist.';
  return refuse('reference', 'VServerGroupId', 404, 'InvalidParameter', message);
}

function readServers(text: string): readonly BackendServer[] {
  const items = readLenientJson(text);
  if (!Array.isArray(items)) return refuseServers('The BackendServers parameter is malformed.');
  if (items.length > serversPerCall) {
    const message = `The number of backend servers exceeds the max supported number: ${serversPerCall}.`;
    return refuse('quota', 'BackendServers', 400, 'TooManyBackendServers', message);
  }
  return items.map(readServer);
}

function readServer(item: unknown): BackendServer {
  if (typeof item !== 'object' || item === null) return refuseServers('A backend server must be an object.');
  const { ServerId, Port, Weight = 100, Type = 'ecs', Description = '' } = item as Record<string, unknown>;
  if (typeof ServerId !== 'string' || ServerId === '') return refuseServers('A backend server has no ServerId.');
  const port = Number(Port);
  const weight = Number(Weight);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return refuseServers(`The port of ${ServerId} is not valid.`);
  if (!Number.isInteger(weight) || weight < 0 || weight > 100) {
    return refuse('constraint', 'BackendServers', 400, 'InvalidWeight.Malformed', 'A specified weight is not valid.');
  }
  return { ServerId, Port: port, Weight: weight, Type: String(Type), Description: String(Description) };
}

function refuseServers(message: string): never {
  return refuse('constraint', 'BackendServers', 400, 'InvalidParameter', message);
}
