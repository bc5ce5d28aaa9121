import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { domains, extending } from './extension-calls.ts';

/** An extension for a domain, and one beside it for every name within another. */
export function extensionAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'accept' };
  const [one, wildcard] = domains;
  return [
    extending(topic, context, 'first', { domain: one, expect, after: [one] }),
    extending(topic, context, 'another', { before: [one], domain: wildcard, expect, after: [one, wildcard] }),
  ];
}
