import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from '../../lists/made-and-listed.ts';

/** The groups of a load balancer are not listed with another one. */
export function groupListedWithItsOwn(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const creator = actionFor(context.book, 'create', 'load-balancer');
  if (!creator) return [];
  return [
    listCase(listing, topic, context, {
      variant: 'another',
      title: 'with a load balancer that has none',
      prepare: [...creations(listing, 1, context), oneMore(creator, context, 1)],
      choices: {},
      lists: (call) => [shownBy(listing, [call], { lacks: [madeOf(listing, 0)] })],
    }),
  ];
}
