import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { accessLogPlan } from './access-log-plan.ts';

/** A log store is taken from a load balancer that has none. */
export function accessLogAbsent(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return accessLogPlan(topic, context, {
    isGiven: false,
    expect: { answer: 'reject', errors: topicErrors(topic, context) },
  });
}
