import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { Call, Slot } from '../../cases/call.ts';
import type { Expectation, ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { askedAlone, listedBy } from '../../generators/calls/resource-keys.ts';
import { placeBeside } from '../../generators/calls/one-more.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { topicAction } from '../topic-action.ts';

/** A list action with the resource that it lists and the action that makes one, or adds some to what they are parts of. */
export interface Listing {
  readonly action: ActionSpec;
  readonly resource: Resource;
  readonly creator: ActionSpec;
  /** The parameter, and field of an item, that identifies one; fields that tell parts apart are joined by `=`. */
  readonly key: string;
}

/** The list action that a topic names. */
export function listingOf(topic: TopicRule, { book }: PlanningContext): Listing {
  const action = topicAction(topic, 'list', book);
  const resource = resourceNamed(book, action.effect.resource);
  const creator = actionFor(book, 'create', resource.name) ?? actionFor(book, 'add', resource.name);
  if (!creator) throw new Error(`no action creates a ${resource.name}`);
  return { action, resource, creator, key: action.effect.told?.join('=') ?? resource.key.at(-1) ?? '' };
}

/** What tells the nth resource that the case makes apart: its identifier, or the number that it is made with. */
export function madeOf(listing: Listing, nth: number): string | Slot {
  return isGiven(listing) ? numberOf(nth) : { fill: 'identifier', resource: listing.resource.name, nth };
}

/** Whether a creation itself says what tells the resource apart, as with the port of a listener. */
function isGiven({ creator, key }: Listing): boolean {
  return creator.parameters.some(({ name }) => name === key);
}

function numberOf(nth: number): string {
  return String(8_001 + nth);
}

/** Creations, each with a name and a token of its own. */
export function creations(
  listing: Listing,
  count: number,
  context: PlanningContext,
  choices: Choices = {},
): readonly Call[] {
  const { creator, resource } = listing;
  return Array.from({ length: count }, (_, nth) => {
    const suffix = `-${nth + 1}`;
    const tokens = creator.parameters.filter(({ typical }) => typical === '$token');
    const unique = Object.fromEntries([
      ...(resource.named === undefined ? [] : [[resource.named, { fill: 'name', suffix } as Slot] as const]),
      ...tokens.map(({ name }) => [name, { fill: 'token', suffix }] as const),
    ]);
    const place = isGiven(listing) ? { [listing.key]: numberOf(nth) } : nth === 0 ? {} : placeBeside(resource, nth);
    return buildCall(creator, { ...unique, ...place, ...choices }, context, context.seed('made'));
  });
}

/** How the list is asked for the first of those alone. */
export function askedForMade(listing: Listing): Choices {
  const { action, resource, key } = listing;
  return askedAlone(action, resource, listedBy(action, key, [madeOf(listing, 0)]), { fill: 'name', suffix: '-1' });
}

/** A call of the list action. */
export function listCall({ action }: Listing, choices: Choices, context: PlanningContext): Call {
  return buildCall(action, choices, context, context.seed('list'));
}

/** What the list must show, nothing of it required yet. */
export function shownBy(listing: Listing, calls: readonly Call[], more: Partial<ExpectedList>): ExpectedList {
  const items = listing.action.effect.items ?? '';
  return { calls, items, key: listing.key, holds: [], lacks: [], ...more };
}

export interface ListCase {
  readonly variant: string;
  readonly title: string;
  readonly prepare: readonly Call[];
  readonly choices: Choices;
  readonly expect?: Expectation;
  readonly lists: (call: Call) => readonly ExpectedList[];
}

/** A case about a list: things are made, the list is asked for, and looked at until it shows them. */
export function listCase(listing: Listing, topic: TopicRule, context: PlanningContext, about: ListCase): CaseDraft {
  const { variant, title, prepare, choices, expect = { answer: 'accept' } } = about;
  const planned: CallPlan = planForCall({ action: listing.action, choices, expect, variant, also: prepare }, context);
  // What is listed is made by the case itself, in whatever holds it.
  const isListed = (anchor: Call | undefined): boolean =>
    anchor !== undefined && actionNamed(context.book, anchor.action).effect.resource === listing.resource.name;
  const fixtures = planned.fixtures
    .filter((fixture) => fixture.resource !== listing.resource.name)
    // What keeps a pooled one alive would be listed with it.
    .map((fixture) => (isListed(fixture.anchor) ? { ...fixture, exclusive: true } : fixture));
  const plan = { ...planned, fixtures, prepare, lists: about.lists(planned.call) };
  return { variant, level: topic.level, title: `${listing.action.name}: ${title}`, plan };
}
