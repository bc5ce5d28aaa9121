import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { onTagPages, tagPage } from './five-tags.ts';

/** The last page holds the rest. */
export function tagLastPage(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onTagPages(topic, context, 'third-of-three', {
    calls: [tagPage(context, 3)],
    size: 1,
    beside: { field: 'PageNumber', equals: '3' },
  });
}
