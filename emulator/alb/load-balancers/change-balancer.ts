import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import { isSince } from '../../core/world.ts';
import type { AlbSettings, Balancer } from '../model.ts';
import { pass, remove } from '../present.ts';
import { isOn, settingsOf, tagsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findBalancer, listenersOf, requireActive } from './balancer.ts';
import { rememberZones, requireZones } from './zones.ts';

const defaults: AlbSettings = {
  AddressIpVersion: 'IPv4',
  'LoadBalancerBillingConfig.PayType': 'PostPay',
  'ModificationProtectionConfig.Status': 'NonProtection',
  ResourceGroupId: 'rg-acfnt4kz7nx6dqq',
};

/** Makes a load balancer; it is being provisioned for a while, and then active. */
export function createBalancer(call: Invocation, world: AlbWorld): Touched {
  // The description of 2024 and the comments of 2026 have different words.
  const AddressAllocatedMode = isSince(world, '2026') ? 'Fixed' : 'Dynamic';
  const settings: AlbSettings = { ...defaults, AddressAllocatedMode, ...settingsOf(call) };
  requireZones(settings['ZoneMappings'], world);
  const account = call.account.accessKeyId;
  const balancer: Balancer = {
    id: world.identify('balancer', account),
    account,
    createdAt: world.now(),
    settings: withoutIdleReason(settings),
    timeline: passing('Provisioning', 'Active', world.now() + world.transitionMs),
    tags: tagsOf(call),
    protectedAt: isOn(settings, 'DeletionProtectionEnabled') ? world.now() : undefined,
    accessLog: undefined,
  };
  world.state.balancers.set(balancer.id, balancer);
  rememberZones(settings['ZoneMappings'], world);
  return { subject: balancer, answer: { LoadBalancerId: balancer.id } };
}

/** Changes what is given and nothing else; the load balancer is configuring for a while. */
export function updateBalancer(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  requireActive(balancer, world);
  balancer.settings = withoutIdleReason({ ...balancer.settings, ...settingsOf(call, 'LoadBalancerId') });
  pass(balancer, 'Configuring', 'Active', world);
  return { subject: balancer };
}

/** Without protection the reason for it is cleared (description of 2024). */
function withoutIdleReason(settings: AlbSettings): AlbSettings {
  const { 'ModificationProtectionConfig.Reason': _reason, ...others } = settings;
  return settings['ModificationProtectionConfig.Status'] === 'ConsoleProtection' ? settings : others;
}

/** Deletes a load balancer, and the listeners with it, unless it is protected. */
export function deleteBalancer(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  requireActive(balancer, world);
  if (balancer.protectedAt !== undefined) {
    const message = 'The operation is not allowed because of DeletionProtection.';
    refuse('state', 'DeletionProtection', 400, 'OperationDenied.DeletionProtectionEnabled', message);
  }
  for (const listener of listenersOf(balancer, world)) remove(listener, world);
  remove(balancer, world);
  return { subject: balancer };
}
