import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import type { FrontRule } from '../model.ts';
import { ownOf, stateOf } from '../present.ts';
import { objectsIn, valueAt } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** Lists the rules that match every filter; nothing else shows one. */
export function listFrontRules(call: Invocation, world: AlbWorld): Fields {
  const found = ownOf(world.state.rules, call, world).filter(
    (rule) =>
      isAmong(call, 'RuleIds', rule.id) &&
      isAmong(call, 'ListenerIds', rule.listener) &&
      isAmong(call, 'LoadBalancerIds', rule.balancer) &&
      isAsked(call, 'Direction', rule.settings['Direction']) &&
      hasTags(call, rule),
  );
  return listed(
    call,
    found.map((rule) => summary(rule, world)),
  );
}

function summary(rule: FrontRule, world: AlbWorld): Fields {
  const { RuleName, Priority, Direction, RuleConditions, RuleActions } = rule.settings;
  return {
    RuleId: rule.id,
    ListenerId: rule.listener,
    LoadBalancerId: rule.balancer,
    RuleName,
    Priority,
    Direction,
    RuleStatus: stateOf(rule, world),
    RuleConditions: objectsIn(RuleConditions).map((condition) => typed(condition)),
    RuleActions: objectsIn(RuleActions).map((action) => typed(weighed(action))),
    Tags: rule.tags,
  };
}

/** What is a number in a rule; on the way here each was a text. */
const numbers: ReadonlySet<string> = new Set(['Order', 'Weight', 'QPS', 'PerIpQps', 'Timeout', 'MaxAge']);

function typed(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typed(inner, key)]));
  }
  if (numbers.has(name)) return Number(value);
  return name === 'Enabled' ? String(value) === 'true' : value;
}

/** A group that a rule leads to alone weighs as much as one can, unless something else is said (description of 2024). */
function weighed(action: Fields): Fields {
  const groups = objectsIn(valueAt(action, 'ForwardGroupConfig.ServerGroupTuples'));
  if (groups.length !== 1) return action;
  const ServerGroupTuples = groups.map((group) => ({ Weight: 100, ...group }));
  return { ...action, ForwardGroupConfig: { ...(action['ForwardGroupConfig'] as Fields), ServerGroupTuples } };
}
