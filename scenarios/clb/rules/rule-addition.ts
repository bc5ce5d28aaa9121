import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { adding, one, two, type Written } from './rule-calls.ts';

/** Rules that are added, alone or to others, with all that was written of them. */
export function ruleAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const accept: Expectation = { answer: 'accept' };
  const domainOnly: Written = { RuleName: 'domain-only', Domain: 'only.example' };
  const urlOnly: Written = { RuleName: 'url-only', Url: '/only' };
  const first: Written = { ...one, VServerGroupId: '$made.vserver-group#1' };
  const second: Written = { ...two, VServerGroupId: '$made.vserver-group#2' };
  const apart = adding(topic, context, 'groups-of-their-own', {
    rules: [first, second],
    expect: accept,
    after: [first, second],
  });
  const { LoadBalancerId = null } = apart.plan.call.parameters;
  const another = buildCall(actionNamed(context.book, 'CreateVServerGroup'), { LoadBalancerId }, context, 1);
  return [
    { ...apart, plan: { ...apart.plan, prepare: [another] } },
    adding(topic, context, 'two-at-once', { rules: [one, two], expect: accept, after: [one, two] }),
    adding(topic, context, 'another', { before: [one], rules: [two], expect: accept, after: [one, two] }),
    adding(topic, context, 'half-pairs', {
      rules: [domainOnly, urlOnly],
      expect: accept,
      after: [domainOnly, urlOnly],
    }),
  ];
}
