import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { besideTags, fiveTags, tagsThen } from './five-tags.ts';

/** What a search shows that is asked for without a page. */
export function tagPageDefaults(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const reads = besideTags(context, { PageSize: '50', PageNumber: '1' });
  return tagsThen(topic, context, 'no-paging', fiveTags, { reads });
}
