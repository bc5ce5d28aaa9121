import { needInteger, needText, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import { findActiveOwner, findBalancer, listenersOf, requireActive } from '../load-balancers/balancer.ts';
import type { AlbSettings, Balancer, FrontListener, FrontProtocol } from '../model.ts';
import { pass, remove, stateOf } from '../present.ts';
import { rulesOf } from '../rules/rule.ts';
import { settingsOf, tagsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { requireCertificates } from './certificates.ts';
import { requireFitting } from './fitting.ts';
import { requireGroups } from './forwarding.ts';
import { findFrontListener, requireSteady, transports, upgradedBy } from './front-listener.ts';
import { requireUpgradable } from './quic-upgrade.ts';
import { requirePolicy, usualPolicy } from './security-policies.ts';

/** The most listeners of a load balancer, unless an account has more (guide of 2026, quotas). */
export const mostListeners = 50;

/** What a setting is that a creation leaves out (description of 2024). */
function defaultsOf(protocol: FrontProtocol): AlbSettings {
  return {
    IdleTimeout: 15,
    RequestTimeout: 60,
    GzipEnabled: true,
    ...(protocol === 'HTTPS' ? { Http2Enabled: true, SecurityPolicyId: usualPolicy } : {}),
    ...(protocol === 'HTTP' ? {} : { CaEnabled: false }),
    ...(protocol === 'HTTPS' ? { 'QuicConfig.QuicUpgradeEnabled': false } : {}),
    'XForwardedForConfig.XForwardedForEnabled': protocol !== 'QUIC',
    'XForwardedForConfig.XForwardedForProtoEnabled': false,
    'XForwardedForConfig.XForwardedForSLBIdEnabled': false,
    'XForwardedForConfig.XForwardedForSLBPortEnabled': false,
    'XForwardedForConfig.XForwardedForClientSrcPortEnabled': false,
    'XForwardedForConfig.XForwardedForClientSourceIpsEnabled': false,
  };
}

/** Makes a listener; it is being provisioned for a while, and then it runs. */
export function createFrontListener(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  requireActive(balancer, world);
  const protocol = needText(call, 'ListenerProtocol') as FrontProtocol;
  const port = needInteger(call, 'ListenerPort');
  const settings = { ...defaultsOf(protocol), ...settingsOf(call, ...ofTheListener) };
  requireSettings({ settings, protocol, balancer, self: undefined }, call, world);
  requireFreePort(balancer, protocol, port, world);
  const account = call.account.accessKeyId;
  const listener: FrontListener = {
    id: world.identify('listener', account),
    account,
    createdAt: world.now(),
    settings,
    timeline: passing('Provisioning', 'Running', world.now() + world.transitionMs),
    tags: tagsOf(call),
    balancer: balancer.id,
    protocol,
    port,
    certificates: [],
    acls: [],
    aclType: undefined,
  };
  world.state.listeners.set(listener.id, listener);
  return { subject: listener, answer: { ListenerId: listener.id } };
}

/** What stands in a listener beside its settings, and never changes. */
const ofTheListener = ['LoadBalancerId', 'ListenerId', 'ListenerProtocol', 'ListenerPort'] as const;

interface Wanted {
  readonly settings: AlbSettings;
  readonly protocol: FrontProtocol;
  readonly balancer: Balancer;
  readonly self: string | undefined;
}

function requireSettings({ settings, protocol, balancer, self }: Wanted, call: Invocation, world: AlbWorld): void {
  requireGroups(settings, protocol, balancer, call, world);
  if (protocol === 'HTTPS') requirePolicy(settings['SecurityPolicyId'], call, world);
  if (protocol !== 'HTTP') requireCertificates(settings, world);
  requireFitting(settings, protocol, balancer);
  requireUpgradable({ settings, balancer: balancer.id, self }, call, world);
}

function requireFreePort(balancer: Balancer, protocol: FrontProtocol, port: number, world: AlbWorld): void {
  const others = listenersOf(balancer, world);
  if (others.some((other) => other.port === port && transports[other.protocol] === transports[protocol])) {
    const message = 'The specified resource Listener is already exist.';
    refuse('uniqueness', 'ListenerPort', 400, 'ResourceAlreadyExist.Listener', message);
  }
  if (others.length < mostListeners) return;
  const message = `The quota of LoadBalancerListenersNum is exceeded for resource ${balancer.id}.`;
  refuse('quota', 'LoadBalancerId', 400, 'ResourceQuotaExceeded.LoadBalancerListenersNum', message);
}

/** Changes what is given and nothing else; the listener is configuring for a while, and then as it was. */
export function updateFrontListener(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  const balancer = findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  const { id: self, protocol } = listener;
  const settings = { ...listener.settings, ...settingsOf(call, ...ofTheListener) };
  requireSettings({ settings, protocol, balancer, self }, call, world);
  listener.settings = settings;
  pass(listener, 'Configuring', stateOf(listener, world), world);
  return { subject: listener };
}

/** Deletes a listener, running or not, unless an HTTPS listener is joined with it. */
export function deleteFrontListener(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  if (upgradedBy(listener.id, world).length > 0) {
    refuse('in-use', 'ListenerId', 400, 'ResourceInUse.Listener', 'The specified resource of Listener is in use.');
  }
  remove(listener, world);
  for (const rule of rulesOf(listener, world)) remove(rule, world);
  return { subject: listener };
}
