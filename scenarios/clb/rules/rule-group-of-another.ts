import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { adding, two } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/**
 * A rule that is to forward to a group of another load balancer. What is made last is meant: a new rule comes to a
 * listener of a load balancer that is younger than the group, and an old one to a group that is younger than the rule.
 */
export function ruleGroupOfAnother(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const make = (action: string, choices: Choices = {}): ReturnType<typeof buildCall> =>
    buildCall(actionNamed(context.book, action), choices, context, 1);
  const another = oneMore(actionNamed(context.book, 'CreateLoadBalancer'), context, 1);
  const added = adding(topic, context, 'CreateRules', { rules: [two], expect });
  const { ListenerPort = null } = added.plan.call.parameters;
  const listener = make('CreateLoadBalancerHTTPListener', { ListenerPort });
  const set = planForCall(
    {
      action: actionNamed(context.book, 'SetRule'),
      choices: { VServerGroupId: { fill: 'identifier', resource: 'vserver-group' } },
      expect,
      variant: 'SetRule',
    },
    context,
  );
  const group = make('CreateVServerGroup');
  return [
    { ...added, plan: { ...added.plan, prepare: [another, listener] } },
    {
      variant: 'SetRule',
      level: topic.level,
      title: `SetRule: ${topic.detail}`,
      plan: { ...set, prepare: [...set.prepare, another, group] },
    },
  ];
}
