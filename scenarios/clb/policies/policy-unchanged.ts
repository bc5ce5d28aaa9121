import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { holding, pairs } from './policy-calls.ts';

/** A policy is given the name, the versions and the ciphers that it has. */
export function policyUnchanged(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'SetTLSCipherPolicyAttribute');
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [{ version, cipher }] = pairs;
  const given = { Name: 'policy-that-stays', ...holding([version], [cipher]) };
  const plan = planForCall({ action, choices: given, given, expect, variant: 'same' }, context);
  const title = 'SetTLSCipherPolicyAttribute with what the policy has';
  return [{ variant: 'same', level: topic.level, title, plan }];
}
