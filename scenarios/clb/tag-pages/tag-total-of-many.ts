import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { besideTags, fiveTags, tagsThen } from './five-tags.ts';

/** What five tags are counted as. */
export function tagTotalOfMany(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return tagsThen(topic, context, 'five', fiveTags, { reads: besideTags(context, { TotalCount: undefined }) });
}
