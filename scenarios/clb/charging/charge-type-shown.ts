import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { changeShown } from './change-shown.ts';

/** A load balancer comes to be charged by its use, and shows it. */
export function chargeTypeShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return changeShown(topic, context, { field: 'InstanceChargeType', value: 'PayByCLCU' });
}
