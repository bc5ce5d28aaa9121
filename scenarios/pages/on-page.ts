import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { creations, listCall, listCase, listingOf, type Listing } from '../lists/made-and-listed.ts';

/** Enough for a full page and a shorter one. */
export const count = 3;

export const size = 2;

/** A page of so many is asked for, of three that the case made. */
export function onPage(
  topic: TopicRule,
  context: PlanningContext,
  number: number,
  lists: (listing: Listing, call: ReturnType<typeof pageOf>) => readonly ExpectedList[],
): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  return [
    listCase(listing, topic, context, {
      variant: `page-${number}`,
      title: `page ${number} of what three identifiers match`,
      prepare: creations(listing, count, context),
      choices: pageChoices(listing, number),
      lists: (call) => lists(listing, call),
    }),
  ];
}

/** The call that asks for a page of what the case made. */
export function pageOf(listing: Listing, number: number, context: PlanningContext): ReturnType<typeof listCall> {
  return listCall(listing, pageChoices(listing, number), context);
}

function pageChoices({ key, resource }: Listing, number: number): Choices {
  return {
    [key]: { fill: 'identifiers', resource: resource.name },
    PageSize: String(size),
    PageNumber: String(number),
  };
}
