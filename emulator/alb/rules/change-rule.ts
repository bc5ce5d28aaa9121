import type { Invocation } from '../../core/call.ts';
import { passing } from '../../core/timeline.ts';
import { findActiveOwner } from '../load-balancers/balancer.ts';
import { findFrontListener, requireSteady } from '../listeners/front-listener.ts';
import type { AlbSettings, FrontRule, FrontListener } from '../model.ts';
import { findById, pass, remove } from '../present.ts';
import { settingsOf, tagsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findAvailableRule, requireFreePriority } from './rule.ts';
import { requireSoundRule } from './sound-rule.ts';

/** Makes a rule; it is being provisioned for a while, and then available. */
export function createFrontRule(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  const balancer = findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  const settings: AlbSettings = { Direction: 'Request', ...settingsOf(call, 'ListenerId') };
  requireSoundRule({ settings, listener, balancer }, call, world);
  requireFreePriority(listener, settings['Priority'], '', world);
  const account = call.account.accessKeyId;
  const rule: FrontRule = {
    id: world.identify('rule', account),
    account,
    createdAt: world.now(),
    settings,
    timeline: passing('Provisioning', 'Available', world.now() + world.transitionMs),
    tags: tagsOf(call),
    listener: listener.id,
    balancer: balancer.id,
  };
  world.state.rules.set(rule.id, rule);
  return { subject: rule, answer: { RuleId: rule.id } };
}

/** Changes what is given and nothing else; the rule is configuring for a while. */
export function updateFrontRule(call: Invocation, world: AlbWorld): Touched {
  const rule = findAvailableRule(call, world);
  const listener = listenerOf(rule, call, world);
  const balancer = findActiveOwner(listener, call, world);
  const settings = { ...rule.settings, ...settingsOf(call, 'RuleId') };
  requireSoundRule({ settings, listener, balancer }, call, world);
  requireFreePriority(listener, settings['Priority'], rule.id, world);
  rule.settings = settings;
  pass(rule, 'Configuring', 'Available', world);
  return { subject: rule };
}

/** Deletes a rule. */
export function deleteFrontRule(call: Invocation, world: AlbWorld): Touched {
  const rule = findAvailableRule(call, world);
  listenerOf(rule, call, world);
  remove(rule, world);
  return { subject: rule };
}

/** The listener of a rule, which must be at rest for a rule to be changed. */
function listenerOf(rule: FrontRule, call: Invocation, world: AlbWorld): FrontListener {
  const listener = findById(world.state.listeners, 'Rule', 'RuleId', rule.listener, call, world);
  requireSteady(listener, world);
  return listener;
}
