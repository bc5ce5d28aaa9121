import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { ruleOneOfTwoDeleted } from './rule-one-of-two-deleted.ts';

/** A deleted rule cannot be read. */
export function ruleDeletionRead(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const call = buildCall(actionNamed(context.book, 'DescribeRuleAttribute'), {}, context, 1);
  const gone: ExpectedRead = { call, fields: [], refused: { named: [], listed: [] } };
  return ruleOneOfTwoDeleted(topic, context, () => [gone]);
}
