import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A load balancer that is billed by traffic is to be paid for in advance. */
export function paidInAdvance(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const given = { InternetChargeType: null, Bandwidth: null };
  const plan = planForCall({ action, expect, variant: 'by-traffic', given }, context);
  const title = `${action.name} on a load balancer that is billed by traffic`;
  return [{ variant: 'by-traffic', level: topic.level, title, plan }];
}
