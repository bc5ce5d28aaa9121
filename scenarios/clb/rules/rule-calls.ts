import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** A forwarding rule as it is written; it forwards to the group of its case unless it says otherwise. */
export interface Written {
  readonly RuleName?: string;
  readonly Domain?: string;
  readonly Url?: string;
  readonly VServerGroupId?: string;
}

/** A rule that differs from `two` in everything. */
export const one: Written = { RuleName: 'one', Domain: 'one.example', Url: '/one' };

/** A rule that differs from `one` in everything. */
export const two: Written = { RuleName: 'two', Domain: 'two.example', Url: '/two' };

/** So many rules with names, domains and paths of their own. */
export function manyRules(count: number, from = 1): readonly Written[] {
  return Array.from({ length: count }, (_, index) => ({
    RuleName: `rule-${from + index}`,
    Domain: `d${from + index}.example`,
  }));
}

/** A call of CreateRules with other rules before it, and the list after it. */
export function adding(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  rules: {
    readonly before?: readonly Written[];
    readonly rules: readonly object[];
    readonly expect: Expectation;
    readonly after?: readonly Written[];
  },
): CaseDraft {
  const action = actionNamed(context.book, 'CreateRules');
  const choices = { RuleList: written(rules.rules) };
  const plan: CallPlan = planForCall({ action, choices, expect: rules.expect, variant }, context);
  const { LoadBalancerId = null, ListenerPort = null } = plan.call.parameters;
  const keys = { LoadBalancerId, ListenerPort };
  const prepare = rules.before ? [creation(rules.before, keys, context)] : [];
  const reads = rules.after ? [listed(keys, rules.after, context)] : [];
  return {
    variant,
    level: topic.level,
    title: `CreateRules: ${topic.detail} (${variant})`,
    plan: { ...plan, prepare, reads },
  };
}

/** A call of CreateRules on the listener of the keys. */
export function creation(rules: readonly Written[], keys: Choices, context: PlanningContext): Call {
  return buildCall(actionNamed(context.book, 'CreateRules'), { ...keys, RuleList: written(rules) }, context, 1);
}

/** The list of the rules of a listener, and what it must hold. */
export function listed(keys: Choices, rules: readonly Written[], context: PlanningContext): ExpectedRead {
  const shown = rules.map(({ RuleName = '', Domain = '', Url = '', ...group }) => ({
    RuleName,
    Domain,
    Url,
    ...group,
  }));
  const items = [{ path: 'Rules.Rule', match: 'only' as const, items: withServers(JSON.stringify(shown)) }];
  return { call: buildCall(actionNamed(context.book, 'DescribeRules'), keys, context, 1), fields: [], items };
}

/** Rules as the text of RuleList. */
export function written(rules: readonly object[]): ReturnType<typeof withServers> {
  return withServers(JSON.stringify(rules.map((rule) => ({ VServerGroupId: '$made.vserver-group', ...rule }))));
}
