import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { added, large, red } from './tag-calls.ts';

/** Tags that are added, alone or to others. */
export function tagAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [
    added(topic, context, 'two-at-once', { call: [red, large], after: [red, large] }),
    added(topic, context, 'another', { before: [[red]], call: [large], after: [red, large] }),
  ];
}
