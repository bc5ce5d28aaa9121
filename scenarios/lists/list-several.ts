import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** Several identifiers in one filter. */
export function listSeveral(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = creations(listing, 2, context);
  const choices: Choices = { [listing.key]: { fill: 'identifiers', resource: listing.resource.name } };
  const holds = [madeOf(listing, 0), madeOf(listing, 1)];
  return [
    listCase(listing, topic, context, {
      variant: 'two',
      title: 'two identifiers',
      prepare,
      choices,
      lists: (call) => [shownBy(listing, [call], { holds, size: 2 })],
    }),
  ];
}
