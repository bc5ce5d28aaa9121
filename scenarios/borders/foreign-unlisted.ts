import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { madeByOther } from './made-by-other.ts';
import { listCase, listingOf, madeOf, shownBy } from '../lists/made-and-listed.ts';

/** Asked for by its identifier or its name, it is not shown; the list may be refused as well. */
export function foreignUnlisted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = madeByOther(listing, context);
  const { named = '' } = listing.resource;
  const asked: Readonly<Record<string, Choices>> = {
    'by-identifier': listedBy(listing.action, listing.key, [madeOf(listing, 0)]),
    'by-name': listedBy(listing.action, named, [prepare[0]?.parameters[named] ?? '']),
  };
  return Object.entries(asked).map(([variant, choices]) =>
    listCase(listing, topic, context, {
      variant,
      title: `a ${topic.topic} of another account, ${variant.replace('-', ' its ')}`,
      prepare,
      choices,
      expect: { answer: 'observe', accepting: [], rejecting: [] },
      lists: (call) => [shownBy(listing, [call], { lacks: [madeOf(listing, 0)], mayRefuse: true })],
    }),
  );
}
