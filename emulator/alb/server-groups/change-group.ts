import { needText, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import { listenersForwardingTo } from '../listeners/forwarding.ts';
import type { AlbSettings, ServerGroup } from '../model.ts';
import { existsElsewhere } from '../other-products.ts';
import { pass, remove } from '../present.ts';
import { isOn, settingsOf, tagsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findAvailableGroup } from './server-group.ts';

/** What a setting is that a creation leaves out (description of 2024). */
const defaults: AlbSettings = {
  ServerGroupType: 'Instance',
  Protocol: 'HTTP',
  Scheduler: 'Wrr',
  UpstreamKeepaliveEnabled: false,
  ResourceGroupId: 'rg-acfnt4kz7nx6dqq',
  'HealthCheckConfig.HealthCheckConnectPort': 0,
  'HealthCheckConfig.HealthCheckInterval': 2,
  'HealthCheckConfig.HealthCheckTimeout': 5,
  'HealthCheckConfig.HealthyThreshold': 3,
  'HealthCheckConfig.UnhealthyThreshold': 3,
  'HealthCheckConfig.HealthCheckProtocol': 'HTTP',
  'HealthCheckConfig.HealthCheckMethod': 'HEAD',
  'HealthCheckConfig.HealthCheckHttpVersion': 'HTTP1.1',
  'HealthCheckConfig.HealthCheckCodes': ['http_2xx'],
  'StickySessionConfig.StickySessionEnabled': false,
  'StickySessionConfig.StickySessionType': 'Insert',
  'StickySessionConfig.CookieTimeout': 1000,
  'ConnectionDrainConfig.ConnectionDrainEnabled': false,
  'ConnectionDrainConfig.ConnectionDrainTimeout': 300,
  'SlowStartConfig.SlowStartEnabled': false,
  'SlowStartConfig.SlowStartDuration': 30,
};

/** Health checks by gRPC have a method and codes of their own where a call gives none. */
const defaultsByGrpc: AlbSettings = {
  'HealthCheckConfig.HealthCheckMethod': 'POST',
  'HealthCheckConfig.HealthCheckCodes': ['0'],
};

/** Makes a group; it is being created for a while, and then available. */
export function createServerGroup(call: Invocation, world: AlbWorld): Touched {
  const given = settingsOf(call);
  const checksByGrpc = given['HealthCheckConfig.HealthCheckProtocol'] === 'gRPC';
  const settings = { ...defaults, ...(checksByGrpc ? defaultsByGrpc : {}), ...given };
  requireNetwork(settings, world);
  requireSound(settings);
  const account = call.account.accessKeyId;
  const group: ServerGroup = {
    id: world.identify('server-group', account),
    account,
    createdAt: world.now(),
    settings,
    timeline: passing('Creating', 'Available', world.now() + world.transitionMs),
    tags: tagsOf(call),
    servers: [],
  };
  world.state.groups.set(group.id, group);
  return { subject: group, answer: { ServerGroupId: group.id } };
}

function requireNetwork({ VpcId }: AlbSettings, world: AlbWorld): void {
  if (VpcId === undefined || existsElsewhere(VpcId, 'vpc', world)) return;
  refuse('reference', 'VpcId', 404, 'ResourceNotFound.Vpc', 'The specified resource Vpc is not found.');
}

/** Functions speak HTTP alone; servers start slowly only where weights count in turn (description of 2024). */
function requireSound(settings: AlbSettings): void {
  const isOfFunctions = settings['ServerGroupType'] === 'Fc';
  if (isOfFunctions && settings['Protocol'] !== 'HTTP') {
    refuse('constraint', 'Protocol', 400, 'InvalidParameter', 'Specified parameter Protocol is not valid.');
  }
  if (!isOn(settings, 'SlowStartConfig.SlowStartEnabled')) return;
  if (isOfFunctions) {
    const message = 'The feature of SlowStart is not supported.';
    refuse('constraint', 'SlowStartConfig.type', 400, 'UnsupportedFeature.SlowStart', message);
  }
  if (settings['Scheduler'] === 'Wrr') return;
  const code = 'Mismatch.ServerGroupSchedulerAndSlowStartEnable';
  refuse('constraint', 'SlowStartConfig.scheduler', 400, code, 'Slow start is mismatched for the scheduler.');
}

/** Changes what is given and nothing else; the group is configuring for a while. */
export function updateServerGroup(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  const settings = { ...group.settings, ...settingsOf(call, 'ServerGroupId') };
  requireSound(settings);
  group.settings = settings;
  pass(group, 'Configuring', 'Available', world);
  return { subject: group };
}

/** Deletes a group that nothing forwards to. */
export function deleteServerGroup(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  if (listenersForwardingTo(needText(call, 'ServerGroupId'), world).length > 0) {
    refuse(
      'in-use',
      'ServerGroupId',
      400,
      'ResourceInUse.ServerGroup',
      'The specified resource ServerGroup is in use.',
    );
  }
  remove(group, world);
  return { subject: group };
}
