import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { secondOnPort } from './second-on-port.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A second listener on a port that is taken, for every pair of protocols that share a transport. */
export function uniquePort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return secondOnPort(topic, context, expect, (taken, wanted) => taken === wanted);
}
