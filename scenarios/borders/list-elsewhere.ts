import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { anotherRegion } from './another-region.ts';
import { creations, listCall, listCase, listingOf, madeOf, shownBy } from '../lists/made-and-listed.ts';

/** Shown in the list of its own region first, so that what comes late is not taken for what is not there. */
export function listElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { named = '' } = listing.resource;
  const prepare = creations(listing, 1, context);
  const made = [madeOf(listing, 0)];
  const asked: Readonly<Record<string, Choices>> = {
    ...(askedBy(listing.action, listing.key) ? { 'by-identifier': { [listing.key]: madeOf(listing, 0) } } : {}),
    ...(listing.action.parameters.some(({ name }) => name === named)
      ? { 'by-name': { [named]: prepare[0]?.parameters[named] ?? null } }
      : { all: {} }),
  };
  return Object.entries(asked).map(([variant, choices]) =>
    listCase(listing, topic, context, {
      variant,
      title: `a ${topic.topic} of another region, ${variant.replace('-', ' its ')}`,
      prepare,
      choices: { ...choices, ...anotherRegion(context) },
      expect: { answer: 'observe', accepting: [], rejecting: [] },
      lists: (call) => [
        shownBy(listing, [listCall(listing, choices, context)], { holds: made }),
        shownBy(listing, [call], { lacks: made, mayRefuse: true }),
      ],
    }),
  );
}
