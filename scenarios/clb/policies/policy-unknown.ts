import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A listener is to have a policy that nobody made. */
export function policyUnknown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const choices = { TLSCipherPolicy: 'tls_cipher_policy_of_nobody' };
  return topic.actions.map((name): CaseDraft => {
    const plan = planForCall({ action: actionNamed(context.book, name), choices, expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name} with a policy that does not exist`, plan };
  });
}
