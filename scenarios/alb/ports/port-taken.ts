import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { portPairs } from './port-pairs.ts';

/** A second listener of the same protocol cannot have the port. */
export function portTaken(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return portPairs(topic, context, expect, ({ taken, wanted }) => taken === wanted);
}
