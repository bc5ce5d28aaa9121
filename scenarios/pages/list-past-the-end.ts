import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { madeOf, shownBy } from '../lists/made-and-listed.ts';
import { count, onPage, pageOf } from './on-page.ts';

/** The page after the last one, if it is answered at all. */
export function listPastTheEnd(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 1, (listing) => {
    const lacks = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
    return [shownBy(listing, [pageOf(listing, 3, context)], { lacks, mayRefuse: true })];
  });
}
