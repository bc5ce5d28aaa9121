import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { portPairs } from './port-pairs.ts';

/** Nor can one of another protocol that shares its transport, whichever came first. */
export function portOfOneTransport(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return portPairs(topic, context, expect, (pair) => pair.taken !== pair.wanted && pair.shareTransport);
}
