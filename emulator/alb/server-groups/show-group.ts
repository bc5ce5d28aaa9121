import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import { listenersForwardingTo } from '../listeners/forwarding.ts';
import type { AlbSettings, ServerGroup } from '../model.ts';
import { isThere, ownOf, stateOf } from '../present.ts';
import { shown } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { writeMoment } from '../times.ts';

const settingsShown = [
  'ServerGroupName',
  'ServerGroupType',
  'VpcId',
  'Scheduler',
  'ResourceGroupId',
  'ServiceName',
  'UpstreamKeepaliveEnabled',
  'HealthCheckConfig.',
  'StickySessionConfig.',
  'UchConfig.',
  'ConnectionDrainConfig.',
  'SlowStartConfig.',
] as const;

/** Lists the groups that match every filter; nothing else shows one. */
export function listServerGroups(call: Invocation, world: AlbWorld): Fields {
  const found = ownOf(world.state.groups, call, world).filter(
    (group) =>
      isAmong(call, 'ServerGroupIds', group.id) &&
      isAmong(call, 'ServerGroupNames', group.settings['ServerGroupName']) &&
      isAsked(call, 'ResourceGroupId', group.settings['ResourceGroupId']) &&
      isAsked(call, 'VpcId', group.settings['VpcId']) &&
      isAsked(call, 'ServerGroupType', group.settings['ServerGroupType']) &&
      hasTags(call, group),
  );
  return listed(
    call,
    found.map((group) => summary(group, world)),
  );
}

function summary(group: ServerGroup, world: AlbWorld): Fields {
  const { id, createdAt, settings, servers, tags } = group;
  const balancers = listenersForwardingTo(id, world).map(({ balancer }) => balancer);
  return {
    ServerGroupId: id,
    ...shown(effective(settings), settingsShown),
    // The list writes in capitals what calls write as gRPC.
    Protocol: settings['Protocol'] === 'gRPC' ? 'GRPC' : settings['Protocol'],
    ServerGroupStatus: stateOf(group, world),
    ServerCount: servers.filter((server) => isThere(server, world)).length,
    RelatedLoadBalancerIds: [...new Set(balancers)],
    ConfigManagedEnabled: false,
    Ipv6Enabled: false,
    CreateTime: writeMoment(createdAt),
    Tags: tags,
  };
}

/** A check that would wait for less than its interval waits for that (description of 2024). */
function effective(settings: AlbSettings): AlbSettings {
  const [timeout, interval] = ['HealthCheckTimeout', 'HealthCheckInterval'].map((name) =>
    Number(settings[`HealthCheckConfig.${name}`]),
  );
  return { ...settings, 'HealthCheckConfig.HealthCheckTimeout': Math.max(timeout ?? 0, interval ?? 0) };
}
