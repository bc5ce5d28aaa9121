import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { inPages } from './in-pages.ts';
import { count } from './made-for-pages.ts';

/** What the first page was asked for is what the next ones show. */
export function tokenPagesFilter(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, { beside: true }, (_pages, { all, others }) => ({
    holds: all,
    lacks: others,
    size: count,
  }));
}
