import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { adding, large, red, shown, textOfTags } from './tag-calls.ts';

/** Of two tags one is removed. */
export function tagRemoval(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'RemoveTags');
  const choices = { Tags: textOfTags([large]) };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: 'one-of-two' }, context);
  const prepare = [adding([red, large], context)];
  const title = 'RemoveTags: one of two tags';
  return [
    { variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads: [shown([red], context)] } },
  ];
}
