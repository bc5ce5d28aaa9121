import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { RepetitionOutcome } from '../../specs/repetition.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicErrors } from '../topic-errors.ts';

/** What must be answered to the second of two calls; where no document tells, it is observed. */
export function expectationOf(
  answer: RepetitionOutcome['answer'] | undefined,
  topic: TopicRule,
  context: PlanningContext,
): Expectation {
  if (answer === 'accept') return { answer: 'accept' };
  if (answer === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  return { answer: 'observe', accepting: [], rejecting: [] };
}
