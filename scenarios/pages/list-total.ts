import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { shownBy } from '../lists/made-and-listed.ts';
import { count, onPage, pagesOf } from './on-page.ts';

/** The number of all that match, shown on the last page as on the first. */
export function listTotal(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [1, 2].flatMap((number) =>
    onPage(topic, context, number, (listing, call) => [
      shownBy(listing, [call], { beside: { field: pagesOf(listing).total ?? '', equals: String(count) } }),
    ]),
  );
}
