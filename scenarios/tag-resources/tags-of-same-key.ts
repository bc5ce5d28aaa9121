import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { giving, red, tagPlan, typesOf } from './tag-plan.ts';

/** A tag of a key that is there, with another value. */
export function tagsOfSameKey(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).map((tagged): CaseDraft => {
    const plan = tagPlan(
      {
        operation: 'add',
        tagged,
        choices: { Tag: JSON.stringify([{ ...red, Value: 'blue' }]) },
        variant: tagged.type,
        prepare: [giving([red], tagged, context)],
        expect: { answer: 'observe', accepting: [], rejecting: [] },
      },
      context,
    );
    return { variant: tagged.type, level: topic.level, title: `another value of a tag of a ${tagged.resource}`, plan };
  });
}
