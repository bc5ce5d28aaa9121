import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { creations, listCall, listingOf, madeOf, shownBy } from './made-and-listed.ts';
import { topicAction } from '../topic-action.ts';

/** What was given another name is listed under that, and under the old one no more. */
export function listRenamed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { named = '' } = listing.resource;
  const variant = 'renamed';
  const action = topicAction(topic, 'update', context.book);
  const name = (suffix: string): Slot => ({ fill: 'name', suffix });
  const plan = planForCall(
    { action, choices: { [named]: name('-new') }, expect: { answer: 'accept' }, variant },
    context,
  );
  const list = (suffix: string): ReturnType<typeof listCall> =>
    listCall(listing, listedBy(listing.action, named, [name(suffix)]), context);
  const made = [madeOf(listing, 0)];
  const lists = [
    shownBy(listing, [list('-new')], { holds: made }),
    shownBy(listing, [list('-1')], { lacks: made, mayRefuse: true }),
  ];
  const complete = { ...plan, fixtures: [], prepare: creations(listing, 1, context), lists };
  return [{ variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan: complete }];
}
