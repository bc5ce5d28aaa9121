import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { inPages } from './in-pages.ts';
import { count } from './made-for-pages.ts';

/** The tokens come to an end: the last page shows none. */
export function tokenPagesEnd(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, {}, ({ next }) => ({ size: count, ends: next ?? '' }));
}
