import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { domains, extending } from './extension-calls.ts';

/** Three extensions fit on a listener; one more does not. */
export function extensionQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [one, two, three, four] = domains;
  return [
    extending(topic, context, 'third', { before: [one, two], domain: three, expect: { answer: 'accept' } }),
    extending(topic, context, 'fourth', { before: [one, two, three], domain: four, expect }),
  ];
}
