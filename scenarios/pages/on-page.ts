import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { Pages } from '../../specs/action-spec.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { askedAlone } from '../../generators/calls/resource-keys.ts';
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
      title: `page ${number} of the three that were made`,
      prepare: creations(listing, count, context),
      choices: pageChoices(listing, number),
      lists: (call) => lists(listing, call),
    }),
  ];
}

/** The names by which a list is asked for its pages, and shows them. */
export function pagesOf({ action: { name, effect } }: Listing): Pages & { readonly size: string } {
  const { size } = effect.pages ?? {};
  if (size === undefined) throw new Error(`no document says how ${name} is asked for pages`);
  return { ...effect.pages, size };
}

/** The call that asks for a page of what the case made. */
export function pageOf(listing: Listing, number: number, context: PlanningContext): ReturnType<typeof listCall> {
  return listCall(listing, pageChoices(listing, number), context);
}

/** By their identifiers, or by what the names have in common that the case gives. */
function pageChoices(listing: Listing, number: number): Choices {
  const { key, resource, action } = listing;
  const { size: most, number: page = '' } = pagesOf(listing);
  const own = { [key]: { fill: 'identifiers', resource: resource.name } } as const;
  return {
    ...askedAlone(action, resource, own, { fill: 'name' }),
    [most]: String(size),
    [page]: String(number),
  };
}
