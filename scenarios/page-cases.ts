import type { CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedList } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { Choices } from '../generators/calls/build-call.ts';
import { creations, listCall, listCase, listingOf, madeOf, shownBy, type Listing } from './made-and-listed.ts';

/** Enough for a full page and a shorter one. */
const count = 3;
const size = 2;

/** Two pages: the first is full, the second holds the rest, and together they hold each item once. */
export function listPages(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 1, (listing) => {
    const pages = [1, 2].map((number) => page(listing, number, context));
    const [first, last] = pages;
    const all = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
    return [
      ...(first ? [shownBy(listing, [first], { size })] : []),
      ...(last ? [shownBy(listing, [last], { size: count - size })] : []),
      shownBy(listing, pages, { holds: all, size: count }),
    ];
  });
}

/** The page after the last one, if it is answered at all. */
export function listPastTheEnd(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 1, (listing) => {
    const lacks = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
    return [shownBy(listing, [page(listing, 3, context)], { lacks, mayRefuse: true })];
  });
}

/** The number of all that match, shown on the last page as on the first. */
export function listTotal(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [1, 2].flatMap((number) =>
    onPage(topic, context, number, (listing, call) => [
      shownBy(listing, [call], { beside: { field: 'TotalCount', equals: String(count) } }),
    ]),
  );
}

/** The number of the page asked for. */
export function listPageNumber(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 2, (listing, call) => [
    shownBy(listing, [call], { beside: { field: 'PageNumber', equals: '2' } }),
  ]);
}

/** What is shown as the size of a page that is not full. */
export function listPageSize(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 2, (listing, call) => [shownBy(listing, [call], { beside: { field: 'PageSize' } })]);
}

function onPage(
  topic: TopicRule,
  context: PlanningContext,
  number: number,
  lists: (listing: Listing, call: ReturnType<typeof page>) => readonly ExpectedList[],
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

function page(listing: Listing, number: number, context: PlanningContext): ReturnType<typeof listCall> {
  return listCall(listing, pageChoices(listing, number), context);
}

function pageChoices({ key, resource }: Listing, number: number): Choices {
  return {
    [key]: { fill: 'identifiers', resource: resource.name },
    PageSize: String(size),
    PageNumber: String(number),
  };
}
