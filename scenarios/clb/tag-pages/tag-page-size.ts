import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { onTagPages, tagPage } from './five-tags.ts';

/** The first page is full. */
export function tagPageSize(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onTagPages(topic, context, 'two-of-five', {
    calls: [tagPage(context, 1)],
    size: 2,
    beside: { field: 'PageSize', equals: '2' },
  });
}
