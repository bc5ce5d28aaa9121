import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** A listener of each protocol is deleted, and something read. */
export function eachDeletion(
  topic: TopicRule,
  context: PlanningContext,
  reads: (keys: Choices, variant: string) => CaseDraft['plan']['reads'],
): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', 'listener');
  const { variants } = resourceNamed(context.book, 'listener');
  if (!action) return [];
  return variants.map((variant) => ({
    variant,
    level: topic.level,
    title: `${action.name} on a ${variant} listener`,
    plan: planForCall(
      {
        action,
        expect: { answer: 'accept' },
        variant,
        resourceVariant: variant,
        reads: (keys) => reads(keys, variant),
      },
      context,
    ),
  }));
}
