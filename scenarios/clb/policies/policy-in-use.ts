import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { policy, policyListed } from './policy-calls.ts';

/** A policy that a listener has is deleted. */
export function policyInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  if (!action) return [];
  const creator = actionNamed(context.book, 'CreateLoadBalancerHTTPSListener');
  const listener = buildCall(creator, { TLSCipherPolicy: policy }, context, context.seed('https'));
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, expect, variant: 'listener', also: [listener] }, context);
  const title = `${action.name} on a ${topic.topic} that a listener has`;
  const probe = policyListed(context);
  return [{ variant: 'listener', level: topic.level, title, plan: { ...plan, prepare: [listener], probe } }];
}
