import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Call, Slot } from '../../cases/call.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { keysIn, listedBy } from '../../generators/calls/resource-keys.ts';
import type { Pages } from '../../specs/action-spec.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { creations, listCase, listingOf, madeOf, shownBy, type Listing } from '../lists/made-and-listed.ts';

/** Enough for a full page and a shorter one. */
export const count = 3;

export const size = 2;

/** Things of which a list is asked for some, and how it is asked for these alone. */
interface Made {
  readonly prepare: readonly Call[];
  readonly choices: Choices;
}

/** A case about a list that is followed from page to page by the tokens that it shows; `beside` is made too and not asked for. */
export function inPages(
  topic: TopicRule,
  context: PlanningContext,
  { pageSize = size, beside = false }: { readonly pageSize?: number; readonly beside?: boolean },
  expected: (listing: Listing, pages: Pages, all: readonly Slot[]) => Partial<ExpectedList>,
): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { pages } = listing.action.effect;
  const made = beside ? oneBeside(listing, context) : (inOneHolder(listing, context) ?? byKeys(listing, context));
  if (!pages || !made) return [];
  const all = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
  return [
    listCase(listing, topic, context, {
      variant: 'pages',
      title: `${topic.detail}, ${count} in pages of ${pageSize}`,
      prepare: made.prepare,
      choices: { ...made.choices, [pages.size]: String(pageSize) },
      lists: (call) => [shownBy(listing, [call], expected(listing, pages, all))],
    }),
  ];
}

/** All that a holder of the case's own has. */
function inOneHolder(listing: Listing, context: PlanningContext): Made | undefined {
  const holder = holderOf(listing, context);
  return holder && { prepare: creations(listing, count, context), choices: holder.asking(0) };
}

/** Those that are named by their identifiers. */
function byKeys(listing: Listing, context: PlanningContext, more = 0): Made | undefined {
  const { action, key } = listing;
  if (!askedBy(action, key)?.flattened) return undefined;
  const all = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
  return { prepare: creations(listing, count + more, context), choices: listedBy(action, key, all) };
}

/** The same, and one more that is made last: named by nobody, or in another holder. */
function oneBeside(listing: Listing, context: PlanningContext): Made | undefined {
  const named = byKeys(listing, context, 1);
  const holder = named ? undefined : holderOf(listing, context);
  if (!holder) return named;
  const own = creations(listing, count, context, holder.keys(0));
  const other = creations(listing, 1, context, holder.keys(1));
  return { prepare: [...own, holder.make, ...other], choices: holder.asking(0) };
}

/** What holds the resource, if the list can be asked for all that one holder has. */
function holderOf(
  { action, resource }: Listing,
  context: PlanningContext,
):
  | { readonly make: Call; readonly keys: (nth: number) => Choices; readonly asking: (nth: number) => Choices }
  | undefined {
  const { book } = context;
  const parent = book.service.resources.find(({ name }) => name === resource.parent);
  const creator = parent && actionFor(book, 'create', parent.name);
  if (!parent || !creator || !parent.key.every((key) => askedBy(action, key))) return undefined;
  const keys = (nth: number): Choices =>
    Object.fromEntries(parent.key.map((key) => [key, { fill: 'identifier', resource: parent.name, nth } as const]));
  return {
    make: buildCall(creator, {}, context, context.seed('another')),
    keys,
    asking: (nth) => keysIn(action, keys(nth)),
  };
}
