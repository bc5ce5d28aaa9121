import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';
import { attaching } from './attached.ts';

/** A list that a listener has cannot be deleted. */
export function aclInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'delete', context.book);
  const attach = attaching(topicAction(topic, 'add', context.book), [1], context);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, expect, variant: 'associated', also: [attach] }, context);
  const title = `${action.name} of what a listener has`;
  return [{ variant: 'associated', level: topic.level, title, plan: { ...plan, prepare: [attach] } }];
}
