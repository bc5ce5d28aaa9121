import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicErrors } from '../topic-errors.ts';
import { typesOf } from './tag-plan.ts';

/** Tags are given to, taken from and listed of what does not exist. */
export function tagsOfNobody(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
  return typesOf(topic, context).flatMap(({ type, resource, by }) =>
    Object.values(by).map((action): CaseDraft => {
      const variant = `${type}-${action.name}`;
      const id = { fill: 'list', of: [{ fill: 'unknown-identifier', resource }] } as const;
      const plan = planForCall({ action, choices: { ResourceType: type, ResourceId: id }, expect, variant }, context);
      return { variant, level: topic.level, title: `${action.name} for a ${resource} that nobody made`, plan };
    }),
  );
}
