import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { pagesOf } from './on-page.ts';
import { listCase, listingOf, shownBy } from '../lists/made-and-listed.ts';

/** What a list shows that is asked for without a page. */
export function listDefaults(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { size, number } = pagesOf(listing);
  return [size, ...(number === undefined ? [] : [number])].map((field) =>
    listCase(listing, topic, context, {
      variant: field,
      title: `${field} by default`,
      prepare: [],
      choices: {},
      lists: (call) => [shownBy(listing, [call], { beside: { field } })],
    }),
  );
}
