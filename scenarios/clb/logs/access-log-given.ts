import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { accessLogPlan } from './access-log-plan.ts';

/** A load balancer is given a log store, and the list shows it. */
export function accessLogGiven(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return accessLogPlan(topic, context, { isGiven: false, expect: { answer: 'accept' }, match: 'all' });
}
