import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { inPages } from './in-pages.ts';
import { count } from './made-for-pages.ts';

/** The pages that one token after the other leads to hold each item once. */
export function tokenPagesEachOnce(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, {}, (_pages, { all }) => ({ holds: all, size: count }));
}
