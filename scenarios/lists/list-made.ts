import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { creations, type listCall, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** What was made is in the list, under its name. */
export function listMade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = creations(listing, 1, context);
  const { named = '' } = listing.resource;
  const filters = listing.action.parameters.some(({ name }) => name === named);
  const choices = filters ? { [named]: prepare[0]?.parameters[named] ?? null } : {};
  const lists = (call: ReturnType<typeof listCall>): ReturnType<typeof shownBy>[] => [
    shownBy(listing, [call], { holds: [madeOf(listing, 0)] }),
  ];
  return [listCase(listing, topic, context, { variant: 'made', title: 'one that was made', prepare, choices, lists })];
}
