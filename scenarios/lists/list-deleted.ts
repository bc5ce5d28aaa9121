import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { askedAlone } from '../../generators/calls/resource-keys.ts';
import { listCall, listingOf, shownBy } from './made-and-listed.ts';

/** What was deleted is not. */
export function listDeleted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const action = actionFor(context.book, 'delete', listing.resource.name);
  if (!action) return [];
  const variant = 'deleted';
  const deleted: Slot = { fill: 'identifier', resource: listing.resource.name };
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant }, context);
  const asked = askedAlone(listing.action, listing.resource, { [listing.key]: deleted }, { fill: 'name' });
  const calls = [listCall(listing, asked, context)];
  const lists = [shownBy(listing, calls, { lacks: [deleted], mayRefuse: Object.keys(asked).length > 0 })];
  const title = `${listing.action.name}: one that was deleted`;
  return [{ variant, level: topic.level, title, plan: { ...plan, lists } }];
}
