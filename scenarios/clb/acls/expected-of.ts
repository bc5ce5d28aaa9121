import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A refusal, where a rule promises one; what documents disagree on is observed. */
export function expectedOf(topic: TopicRule, context: PlanningContext): Expectation {
  return topic.level === 'observe'
    ? { answer: 'observe', accepting: [], rejecting: [] }
    : { answer: 'reject', errors: topicErrors(topic, context) };
}
