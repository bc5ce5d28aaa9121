import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { madeOf } from '../lists/made-and-listed.ts';
import { count, inPages } from './in-pages.ts';

/** What the first page was asked for is what the next ones show. */
export function tokenPagesFilter(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, { beside: true }, (listing, _pages, all) => ({
    holds: all,
    lacks: [madeOf(listing, count)],
    size: count,
  }));
}
