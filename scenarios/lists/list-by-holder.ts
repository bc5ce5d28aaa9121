import type { Call, Slot } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../generators/calls/context.ts';
import { oneMore } from '../../generators/calls/one-more.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/** Of two holders the list is asked for what is in the one, in the other, and in both. */
export function listByHolder(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { parent = '' } = listing.resource;
  const maker = actionFor(context.book, 'create', parent);
  const [key = ''] = resourceNamed(context.book, parent).key;
  if (!maker) return [];
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
