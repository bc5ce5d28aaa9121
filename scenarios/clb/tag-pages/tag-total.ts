import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { besideTags, tagsThen } from './five-tags.ts';
import { manyTags } from '../tags/tag-calls.ts';

/** One tag is counted as one. */
export function tagTotal(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return tagsThen(topic, context, 'one', manyTags(1), { reads: besideTags(context, { TotalCount: '1' }) });
}
