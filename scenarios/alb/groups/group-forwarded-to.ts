import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';
import { usersOf } from './users-of.ts';

/** A group that something forwards to cannot be deleted, for each kind of what the rule names. */
export function groupForwardedTo(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'delete', context.book);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return usersOf(topic, context).map(({ variant, create }): CaseDraft => {
    const plan = planForCall({ action, expect, variant, also: [create] }, context);
    const title = `${action.name} of a group that a ${variant} forwards to`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare: [create] } };
  });
}
