import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { shownBy } from '../lists/made-and-listed.ts';
import { onPage, pagesOf } from './on-page.ts';

/** The number of the page asked for. */
export function listPageNumber(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 2, (listing, call) => [
    shownBy(listing, [call], { beside: { field: pagesOf(listing).number ?? '', equals: '2' } }),
  ]);
}
