import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { added, blue, large, red } from './tag-calls.ts';

/** A key that is there gets another value. */
export function tagOverwriting(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [added(topic, context, 'other-value', { before: [[red, large]], call: [blue], after: [blue, large] })];
}
