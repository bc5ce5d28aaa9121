import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { creation, one, two } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A rule that is to take the name of another: the first rule is made last, for calls name the rule made last. */
export function ruleRenaming(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'SetRule');
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, choices: { RuleName: 'two' }, expect, variant: 'taken' }, context);
  const { LoadBalancerId = null, ListenerPort = null } = plan.probe?.parameters ?? {};
  const prepare = [two, one].map((rule) => creation([rule], { LoadBalancerId, ListenerPort }, context));
  return [
    { variant: 'taken', level: topic.level, title: 'SetRule with a name that is taken', plan: { ...plan, prepare } },
  ];
}
