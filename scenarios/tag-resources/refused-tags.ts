import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicErrors } from '../topic-errors.ts';

interface Attempt {
  readonly variant: string;
  readonly tags: readonly object[];
}

/** Tags that each action of a rule is to refuse, in whichever parameter it takes tags or their keys alone. */
export function refusedTags(
  topic: TopicRule,
  attempts: readonly Attempt[],
  context: PlanningContext,
): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    return attempts.map(({ variant: attempt, tags }): CaseDraft => {
      const variant = topic.actions.length === 1 ? attempt : `${name}-${attempt}`;
      const choices = action.parameters.some((parameter) => parameter.name === 'Tag')
        ? { Tag: JSON.stringify(tags) }
        : { TagKey: JSON.stringify(tags.map((tag) => ('Key' in tag ? tag.Key : ''))) };
      const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
      const plan = planForCall({ action, choices, expect, variant }, context);
      return { variant, level: topic.level, title: `${name}: ${topic.detail} (${attempt})`, plan };
    });
  });
}
