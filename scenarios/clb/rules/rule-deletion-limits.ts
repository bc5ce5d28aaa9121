import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { creation, manyRules } from './rule-calls.ts';
import { ruleDeletions } from './rule-deletions.ts';
import { topicErrors } from '../../topic-errors.ts';

/** Ten rules of eleven, all eleven, and none. */
export function ruleDeletionLimits(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const make = (variant: string, count: number, expect: Expectation): CaseDraft =>
    ruleDeletions(topic, context, variant, count, expect, (keys) => [
      creation(manyRules(10), keys, context),
      creation(manyRules(1, 11), keys, context),
    ]);
  const accepted: Expectation = { answer: 'accept' };
  return [make('one', 1, accepted), make('ten', 10, accepted), make('eleven', 11, refused), make('none', 0, refused)];
}
