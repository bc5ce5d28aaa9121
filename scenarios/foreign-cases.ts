import type { Call, Sending } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { Choices } from '../generators/calls/build-call.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { readCall } from '../generators/calls/read-call.ts';
import { creations, listCase, listingOf, madeOf, shownBy, type Listing } from './made-and-listed.ts';
import { topicErrors } from './topic-errors.ts';

/** What one account may do with what another one made. Such a topic names the list that shows it, and the actions that are tried. */
export const foreignScenarios: Readonly<
  Record<string, (topic: TopicRule, context: PlanningContext) => readonly CaseDraft[]>
> = { 'foreign-refused': foreignIsRefused, 'foreign-unlisted': foreignIsUnlisted };

const byOwner: Sending = { account: 'other' };

/** Each action is refused, and the owner finds the resource as it was. No document says with which code. */
function foreignIsRefused(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const tried = topic.actions.filter((name) => name !== listing.action.name);
  return tried.map((variant) => {
    const action = actionNamed(context.book, variant);
    const prepare = madeByOther(listing, context);
    const { probe: _probe, ...plan } = planForCall({ action, expect, variant, also: prepare }, context);
    const keys = { [listing.key]: madeOf(listing, 0) };
    const read = action.effect.operation === 'read' ? undefined : readCall(topic.topic, undefined, keys, context, 1);
    const fixtures = plan.fixtures.filter(({ resource }) => resource !== topic.topic);
    const probe = read ? { probe: { ...read, sending: byOwner } } : {};
    const title = `${variant} on a ${topic.topic} of another account`;
    return { variant, level: topic.level, title, plan: { ...plan, fixtures, prepare, ...probe } };
  });
}

/** Asked for by its identifier or its name, it is not shown; the list may be refused as well. */
function foreignIsUnlisted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = madeByOther(listing, context);
  const { named = '' } = listing.resource;
  const asked: Readonly<Record<string, Choices>> = {
    'by-identifier': { [listing.key]: madeOf(listing, 0) },
    'by-name': { [named]: prepare[0]?.parameters[named] ?? null },
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

function madeByOther(listing: Listing, context: PlanningContext): readonly Call[] {
  return creations(listing, 1, context).map((call) => ({ ...call, sending: byOwner }));
}
