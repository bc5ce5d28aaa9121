import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { fiveTags, onTagPages, tagPage } from './five-tags.ts';

/** All pages together hold each tag once. */
export function tagAllPages(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onTagPages(topic, context, 'three', {
    calls: [1, 2, 3].map((number) => tagPage(context, number)),
    holds: fiveTags.map((tag) => tag.join('=')),
    size: 5,
  });
}
