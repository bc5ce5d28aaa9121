import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { refuse } from '../../core/refusal.ts';
import { findListener, type FoundListener } from './listener.ts';
import { regionOf } from '../load-balancers/regions.ts';
import { readRules, requireOwnGroup, rulesPerCall, type WrittenRule } from './rule-list.ts';
import { changedSettings, shownSettings } from './rule-settings.ts';
import type { ForwardingRule, Listener } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The most rules of a listener (help pages up to 2021). */
export const rulesPerListener = 40;

/** The actions on forwarding rules. */
export const ruleActions: ClbHandlers = {
  CreateRules: createRules,
  DeleteRules: deleteRules,
  SetRule: setRule,
  DescribeRuleAttribute: (call, world) => {
    const { owner, listener, rule } = findRule(call, world);
    return { ...describeRule(rule, listener), LoadBalancerId: owner.id, ListenerPort: String(listener.port) };
  },
  DescribeRules: (call, world) => {
    const { listener } = findListener(call, world);
    return { Rules: { Rule: [...listener.rules.values()].map((rule) => describeRule(rule, listener)) } };
  },
};

function createRules(call: Invocation, world: ClbWorld): Fields {
  const { owner, listener } = findListener(call, world);
  if (!takesRules(listener)) {
    return refuse('constraint', 'rule.protocol', 400, 'RuleNotSupport', 'The listener does not support rules.');
  }
  const written = readRules(call, world, owner);
  const rules = new Map(listener.rules);
  const made = written.map((rule): ForwardingRule => {
    refuseTaken(rule, [...rules.values()]);
    const complete = { ...rule, settings: {}, id: world.identify('rule', call.account.accessKeyId) };
    rules.set(complete.id, complete);
    return complete;
  });
  if (rules.size > rulesPerListener) {
    const message = `The number of rules exceeds the max supported number: ${rulesPerListener}.`;
    return refuse('quota', 'rule.per-listener', 400, 'TooManyRules', message);
  }
  for (const rule of made) listener.rules.set(rule.id, rule);
  return { Rules: { Rule: made.map(({ id, name }) => ({ RuleId: id, RuleName: name })) } };
}

/** Names, and pairs of domain and path, are unique within a listener (all editions). */
function refuseTaken(rule: WrittenRule, others: readonly ForwardingRule[]): void {
  if (others.some(({ name }) => name === rule.name)) {
    refuse('uniqueness', 'rule.name', 400, 'RuleListMalformed', 'A rule of that name exists.');
  }
  if (others.some(({ domain, url }) => domain === rule.domain && url === rule.url)) {
    const message = 'A rule with the same domain and url exists in the listener.';
    refuse('uniqueness', 'rule.domain-and-url', 400, 'DomainExist', message);
  }
}

function deleteRules(call: Invocation, world: ClbWorld): Fields {
  const ids = readLenientJson(needText(call, 'RuleIds'));
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > rulesPerCall) {
    return refuse('constraint', 'RuleIds', 400, 'InvalidParameter', 'The parameter RuleIds is not valid.');
  }
  const found = ids.map((id: unknown) => ruleOf(String(id), call, world));
  if (new Set(found.map(({ listener }) => listener)).size > 1) {
    const message = 'The specified rules must be in the same listener.';
    return refuse('constraint', 'RuleIds.listener', 400, 'Operation.NotAllowed', message);
  }
  for (const { listener, rule } of found) listener.rules.delete(rule.id);
  return {};
}

function setRule(call: Invocation, world: ClbWorld): Fields {
  const { owner, listener, rule } = findRule(call, world);
  const group = textOf(call, 'VServerGroupId') ?? rule.group;
  requireOwnGroup(group, owner, world, 'VServerGroupId');
  const name = textOf(call, 'RuleName') ?? rule.name;
  const others = [...listener.rules.values()].filter(({ id }) => id !== rule.id);
  if (others.some((other) => other.name === name)) {
    refuse('uniqueness', 'rule.new-name', 400, 'InvalidParameter', 'A rule of that name exists.');
  }
  listener.rules.set(rule.id, { ...rule, group, name, settings: changedSettings(rule, call) });
  return {};
}

interface FoundRule extends FoundListener {
  readonly rule: ForwardingRule;
}

function findRule(call: Invocation, world: ClbWorld): FoundRule {
  return ruleOf(needText(call, 'RuleId'), call, world);
}

/** The rule of an identifier, among those of the caller's load balancers in the region. */
function ruleOf(id: string, call: Invocation, world: ClbWorld): FoundRule {
  const region = regionOf(call);
  for (const owner of world.state.loadBalancers.values()) {
    if (owner.account !== call.account.accessKeyId || (region ?? owner.region) !== owner.region) continue;
    for (const listener of owner.listeners.values()) {
      const rule = listener.rules.get(id);
      if (rule) return { owner, listener, rule };
    }
  }
  return refuse('reference', 'RuleId', 404, 'InvalidRuleId.NotFound', 'The specified RuleId does not exist.');
}

/** Only HTTP and HTTPS listeners have rules (common error codes of 2021). */
function takesRules({ protocol }: Listener): boolean {
  return protocol === 'http' || protocol === 'https';
}

/** What a listener that can have rules tells of them. */
export function rulesField(listener: Listener): Fields {
  return takesRules(listener) ? { Rules: { Rule: [...listener.rules.values()].map(describeBriefly) } } : {};
}

function describeBriefly({ id, name, domain, url, group }: ForwardingRule): Fields {
  return { RuleId: id, RuleName: name, Domain: domain, Url: url, VServerGroupId: group };
}

function describeRule(rule: ForwardingRule, listener: Listener): Fields {
  return { ...describeBriefly(rule), ...shownSettings(rule, listener) };
}

/** Whether a rule of some listener forwards to a group. */
export function isForwardedTo(group: string, listeners: Iterable<Listener>): boolean {
  return [...listeners].some(({ rules }) => [...rules.values()].some((rule) => rule.group === group));
}
