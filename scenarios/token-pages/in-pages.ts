import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Call } from '../../cases/call.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { keysIn, listedBy } from '../../generators/calls/resource-keys.ts';
import type { Pages } from '../../specs/action-spec.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { creations, listCase, listingOf, madeOf, shownBy, type Listing } from '../lists/made-and-listed.ts';
import { count, type MadeForPages } from './made-for-pages.ts';
import { partsMade } from './parts-made.ts';

export const size = 2;

/** A case about a list that is followed from page to page by the tokens that it shows; `beside` is made too and not asked for. */
export function inPages(
  topic: TopicRule,
  context: PlanningContext,
  { pageSize = size, beside = false }: { readonly pageSize?: number; readonly beside?: boolean },
  expected: (pages: Pages, made: MadeForPages) => Partial<ExpectedList>,
): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { pages } = listing.action.effect;
  const made = madeFor(listing, beside, context);
  if (!pages || !made) return [];
  return [
    listCase(listing, topic, context, {
      variant: 'pages',
      title: `${topic.detail}, ${count} in pages of ${pageSize}`,
      prepare: made.prepare,
      choices: { ...made.choices, ...(pages.size === undefined ? {} : { [pages.size]: String(pageSize) }) },
      lists: (call) => [shownBy(listing, [call], expected(pages, made))],
    }),
  ];
}

function madeFor(listing: Listing, beside: boolean, context: PlanningContext): MadeForPages | undefined {
  if (listing.resource.aspectOf !== undefined) return partsMade(listing, beside, context);
  const made = beside ? oneBeside(listing, context) : (inOneHolder(listing, context) ?? byKeys(listing, context));
  const nths = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
  return made && { ...made, all: nths, others: beside ? [madeOf(listing, count)] : [] };
}

type Asked = Pick<MadeForPages, 'prepare' | 'choices'>;

/** All that a holder of the case's own has. */
function inOneHolder(listing: Listing, context: PlanningContext): Asked | undefined {
  const holder = holderOf(listing, context);
  return holder && { prepare: creations(listing, count, context), choices: holder.asking(0) };
}

/** Those that are named by their identifiers. */
function byKeys(listing: Listing, context: PlanningContext, more = 0): Asked | undefined {
  const { action, key } = listing;
  if (!askedBy(action, key)?.flattened) return undefined;
  const all = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
  return { prepare: creations(listing, count + more, context), choices: listedBy(action, key, all) };
}

/** The same, and one more that is made last: named by nobody, or in another holder. */
function oneBeside(listing: Listing, context: PlanningContext): Asked | undefined {
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
