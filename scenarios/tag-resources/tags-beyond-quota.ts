import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicErrors } from '../topic-errors.ts';
import { giving, tagPlan, typesOf, type GivenTag } from './tag-plan.ts';

/**
 * One tag more than a resource can have is refused. So many are there before as every document allows (`allowed`), and no call
 * gives more than one can.
 */
export function tagsBeyondQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const most = topic.limits?.statements.flatMap(({ prose }) => prose?.maxItems ?? [])[0] ?? 0;
  const { allowed, ...types } = topic.values;
  const before = Number(allowed);
  const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
  return typesOf({ ...topic, values: types }, context).map((tagged): CaseDraft => {
    const variant = tagged.type;
    const plan = tagPlan(
      {
        operation: 'add',
        tagged,
        choices: { Tag: JSON.stringify(many(before + 1, most + 1)) },
        variant,
        prepare: [giving(many(1, before), tagged, context)],
        expect,
      },
      context,
    );
    return { variant, level: topic.level, title: `more than ${most} tags of a ${tagged.resource}`, plan };
  });
}

function many(from: number, to: number): readonly GivenTag[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ Key: `key-${from + index}`, Value: 'v' }));
}
