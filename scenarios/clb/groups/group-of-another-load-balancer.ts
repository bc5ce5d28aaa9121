import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { listenersUsing } from './listeners-using.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A listener cannot forward to a group of another load balancer: the newest, made between the group and the listener. */
export function groupOfAnotherLoadBalancer(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', 'load-balancer');
  if (!creator) return [];
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return listenersUsing(topic, context).map(({ variant, create }) => {
    const action = actionNamed(context.book, create.action);
    const plan = planForCall({ action, choices: create.parameters, expect, variant }, context);
    const prepare = [oneMore(creator, context, 1)];
    const title = `a ${variant} listener with a ${topic.topic} of another load balancer`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare } };
  });
}
