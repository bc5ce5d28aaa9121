import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { creations, type listCall, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** What was made is in the list, under its name. */
export function listMade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = creations(listing, 1, context);
  const { named = '' } = listing.resource;
  const choices = listedBy(listing.action, named, [prepare[0]?.parameters[named] ?? '']);
  const lists = (call: ReturnType<typeof listCall>): ReturnType<typeof shownBy>[] => [
    shownBy(listing, [call], { holds: [madeOf(listing, 0)] }),
  ];
  return [listCase(listing, topic, context, { variant: 'made', title: 'one that was made', prepare, choices, lists })];
}
