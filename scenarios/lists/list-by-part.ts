import type { Call } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** Two are made whose names begin alike, and the list is asked for what they have in common. */
export function listByPart(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { named = '' } = listing.resource;
  const holds = [0, 1].map((nth) => madeOf(listing, nth));
  const lists = (call: Call): readonly ExpectedList[] => [shownBy(listing, [call], { holds })];
  const about = {
    variant: 'beginning',
    title: 'what the names of two have in common',
    prepare: creations(listing, 2, context),
    choices: listedBy(listing.action, named, [{ fill: 'name' }]),
    lists,
  };
  return [listCase(listing, topic, context, about)];
}
