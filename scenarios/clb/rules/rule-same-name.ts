import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { adding, one, two } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A rule whose name another rule of the listener has. */
export function ruleSameName(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return [adding(topic, context, 'same-name', { before: [one], rules: [{ ...two, RuleName: 'one' }], expect })];
}
