import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { accessLogPlan } from './access-log-plan.ts';

/** A load balancer that has a log store is given it. */
export function accessLogTwice(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return accessLogPlan(topic, context, {
    isGiven: true,
    expect: { answer: 'reject', errors: topicErrors(topic, context) },
  });
}
