import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { large, listing, red, typesOf } from './tag-plan.ts';

/** What is made with tags has them. */
export function tagsAtCreation(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).flatMap((tagged): readonly CaseDraft[] => {
    const action = actionFor(context.book, 'create', tagged.resource);
    if (!action) return [];
    const choices = { Tag: JSON.stringify([red, large]) };
    const variant = tagged.type;
    const reads = [listing([red, large], tagged, context)];
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant }, context);
    const title = `tags of a ${tagged.resource} that is made with them`;
    return [{ variant, level: topic.level, title, plan: { ...plan, reads } }];
  });
}
