import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { accessLogPlan } from './access-log-plan.ts';

/** A log store is taken from its load balancer, and the list shows it no more. */
export function accessLogTaken(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return accessLogPlan(topic, context, { isGiven: true, expect: { answer: 'accept' }, match: 'none' });
}
