import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { changeShown } from './change-shown.ts';

/** A load balancer that is billed by bandwidth is given another one, and shows it. */
export function bandwidthChanged(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return changeShown(topic, context, { field: 'Bandwidth', value: '20', choices: { Bandwidth: '20' } });
}
