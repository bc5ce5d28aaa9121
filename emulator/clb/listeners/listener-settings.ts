import { needInteger, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { upperFirst } from '../../wire/parameter-names.ts';
import { refuse } from '../../core/refusal.ts';
import { passing, settled } from '../../core/timeline.ts';
import { isSince } from '../../core/world.ts';
import { requireBandwidth } from './bandwidth.ts';
import { listenerKinds, type ListenerKind } from './listener-kinds.ts';
import { requireChangeable } from './listener-states.ts';
import { findListenerOf, portKey, refuseUndescribed, stateOf } from './listener.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { requireAcl } from '../acls/find-acl.ts';
import { requireCaCertificate } from '../certificates/ca-certificate.ts';
import { requireCertificate } from '../certificates/certificate.ts';
import { requireGroups } from '../groups/group-use.ts';
import { requireCipherPolicy } from '../certificates/cipher-policy.ts';
import { extensionsField } from './domain-extension.ts';
import { requireTarget } from '../redirection.ts';
import { rulesField } from './rule.ts';
import { closedWhiteList } from './white-list.ts';
import { shownTags, tagsGiven } from '../tags/tags.ts';
import type { Listener, LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** The most listeners that a load balancer may have (guide of 2018, appendix; later documents say 30 and 10). */
export const listenerQuota = 50;

/** Makes a listener; it is stopped until it is started. */
export function createListener(kind: ListenerKind, call: Invocation, world: ClbWorld): Fields {
  const owner = findLoadBalancer(call, world);
  const port = needInteger(call, 'ListenerPort');
  refuseReserved(kind, port, world);
  requireGroups(kind, call, world, owner);
  requireCertificate(kind, call, world, 'new');
  requireCaCertificate(call, world);
  requireCipherPolicy(call, world);
  requireTarget(call, owner);
  requireAcl(call, world, owner);
  if (owner.listeners.has(portKey(kind.transport, port))) return refusePortConflict(kind, port, world);
  if (owner.listeners.size >= listenerQuota) {
    const message = `The number of listeners exceeds the max supported number: ${listenerQuota}.`;
    return refuse('quota', 'ListenerPort', 400, 'VipTooManyListeners', message);
  }
  requireBandwidth(call, owner);
  const { protocol, transport } = kind;
  const settings = { ...kind.defaults, ...settingsOf(call) };
  const timeline = settled('stopped');
  owner.listeners.set(portKey(transport, port), {
    protocol,
    transport,
    port,
    settings,
    timeline,
    whiteList: closedWhiteList,
    rules: new Map(),
    extensions: new Map(),
    tags: tagsGiven(call),
  });
  return {};
}

/** Changes the given parameters and no others; a running listener is configuring for a while. */
export function setListener(kind: ListenerKind, call: Invocation, world: ClbWorld): Fields {
  const { owner, listener } = findListenerOf(kind, call, world);
  requireChangeable(listener, 'update', world);
  requireGroups(kind, call, world, owner);
  requireCertificate(kind, call, world, 'old');
  requireCaCertificate(call, world);
  requireCipherPolicy(call, world);
  requireAcl(call, world, owner);
  requireBandwidth(call, owner, listener);
  const detached: Record<string, string> = textOf(call, 'VServerGroup') === 'off' ? { VServerGroupId: '' } : {};
  listener.settings = { ...listener.settings, ...settingsOf(call), ...detached };
  if (stateOf(listener, world) === 'running') {
    listener.timeline = passing('configuring', 'running', world.now() + world.transitionMs);
  }
  return {};
}

/** Shows the settings of a listener; a setting that was never given and has no default is left out. */
export function describeListener(kind: ListenerKind, call: Invocation, world: ClbWorld): Fields {
  const { owner, listener } = findListenerOf(kind, call, world, refuseUndescribed);
  const settings = effective(kind, listener, owner);
  const shown = <T>(names: readonly string[], convert: (text: string) => T): [string, T][] =>
    names.flatMap((name): [string, T][] => {
      const text = settings[name];
      return text === undefined ? [] : [[name, convert(text)]];
    });
  return {
    ...Object.fromEntries(shown(kind.texts, String)),
    ...Object.fromEntries(shown(kind.integers, Number)),
    ...Object.fromEntries(shown(kind.booleans, (text) => text === 'true')),
    Status: stateOf(listener, world),
    AclIds: { AclId: settings['AclId'] === undefined ? [] : [settings['AclId']] },
    Tags: { Tag: shownTags(listener.tags) },
    ...rulesField(listener),
    ...(kind.protocol === 'https' ? extensionsField(listener.extensions.values()) : {}),
  };
}

/** The settings of a listener as they are shown, as texts. */
export function settingsShown(listener: Listener, owner: LoadBalancer): Readonly<Record<string, string>> {
  return effective(listenerKinds[listener.protocol], listener, owner);
}

function refuseReserved({ reservedPorts = [] }: ListenerKind, port: number, world: ClbWorld): void {
  if (!reservedPorts.includes(port) || !isSince(world, '2024')) return;
  const message = `The port ${port} is reserved.`;
  refuse('reserved', 'ListenerPort', 400, 'OperationDenied.SpecialListenerPortNotAllowed', message);
}

function settingsOf({ parameters }: Invocation): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [upperFirst(name), value]));
}

/**
 * "If the interval is longer than the timeout, the timeout is the interval" (all editions). By which list a listener admits or
 * refuses is shown while it does (description of 2024).
 */
function effective(kind: ListenerKind, listener: Listener, owner: LoadBalancer): Readonly<Record<string, string>> {
  const settings = controlled(listener);
  const { [kind.timeout]: timeout = '0', HealthCheckInterval: interval = '0', HealthCheckSwitch, ...rest } = settings;
  // -520 is the service's own word for "the port of each backend server".
  const connectPort = settings['HealthCheckConnectPort'] ?? settings['BackendServerPort'] ?? '-520';
  return {
    ...rest,
    LoadBalancerId: owner.id,
    HealthCheckInterval: interval,
    [kind.timeout]: String(Math.max(Number(timeout), Number(interval))),
    ...(HealthCheckSwitch === undefined ? {} : { HealthCheck: HealthCheckSwitch }),
    HealthCheckConnectPort: connectPort,
  };
}

function controlled({ settings }: Listener): Readonly<Record<string, string>> {
  if (settings['AclStatus'] === 'on') return settings;
  const { AclId: _id, AclType: _type, ...rest } = settings;
  return rest;
}

function refusePortConflict({ protocol }: ListenerKind, port: number, world: ClbWorld): never {
  if (!isSince(world, '2024')) {
    const message = 'A listener with the specified port already exists.';
    return refuse('uniqueness', 'ListenerPort', 400, 'ListenerAlreadyExists', message);
  }
  const code = protocol !== 'tcp' ? 'InvalidParameter.ListenerPortConflict' : 'ListenerPortConflict';
  return refuse('uniqueness', 'ListenerPort', 400, code, `There is a conflict on listener port ${port}.`);
}
