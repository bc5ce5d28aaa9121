import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { inPages } from './in-pages.ts';
import { count } from './made-for-pages.ts';

/** The first page shows how many there are on all pages. */
export function tokenPagesTotal(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, {}, ({ total }) => ({
    beside: { field: total ?? '', equals: String(count) },
  }));
}
