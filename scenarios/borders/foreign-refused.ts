import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { readCall } from '../../generators/calls/read-call.ts';
import { byOwner, madeByOther } from './made-by-other.ts';
import { listingOf, madeOf } from '../lists/made-and-listed.ts';
import { topicErrors } from '../topic-errors.ts';

/** Each action is refused, and the owner finds the resource as it was. No document says with which code. */
export function foreignRefused(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
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
