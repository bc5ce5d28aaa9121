import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { domains, extending } from './extension-calls.ts';

/** An extension for a domain for which the listener has one. */
export function extensionSameDomain(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [domain] = domains;
  return [extending(topic, context, 'same-domain', { before: [domain], domain, expect })];
}
