import type { Call, Slot } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { Resource } from '../../specs/service.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../generators/calls/context.ts';
import { oneMore } from '../../generators/calls/one-more.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** Of two holders, those that the parameter names, the list is asked for what is in the one, in the other, and in both. */
export function listByHolder(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const holder = holdersOf(listing.resource, context).find(
    ({ key: [one = ''] }) => askedBy(listing.action, one)?.name === topic.about.parameter,
  );
  const maker = holder && actionFor(context.book, 'create', holder.name);
  if (!maker) return [];
  const {
    name: parent,
    key: [key = ''],
  } = holder;
  const prepare = [...creations(listing, 1, context), oneMore(maker, context, context.seed('another'))];
  const made = [madeOf(listing, 0)];
  const own: Slot = { fill: 'identifier', resource: parent, nth: 0 };
  const other: Slot = { ...own, nth: 1 };
  return Object.entries({ own: [own], other: [other], both: [own, other] }).map(([variant, holders]) => {
    const choices = listedBy(listing.action, key, holders);
    const wanted = variant === 'other' ? { lacks: made, size: 0 } : { holds: made, size: 1 };
    const lists = (call: Call): readonly ExpectedList[] => [shownBy(listing, [call], wanted)];
    return listCase(listing, topic, context, { variant, title: `what is in ${variant}`, prepare, choices, lists });
  });
}

/** What a resource is in, and what that is in. */
function holdersOf({ parent }: Resource, context: PlanningContext): readonly Resource[] {
  if (parent === undefined) return [];
  const holder = resourceNamed(context.book, parent);
  return [holder, ...holdersOf(holder, context)];
}
