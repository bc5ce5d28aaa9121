import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { creation, listed, one } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A group that a rule forwards to is deleted. */
export function ruleInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const creator = actionFor(context.book, 'create', 'listener', 'http');
  if (!action || !creator) return [];
  const listener = buildCall(creator, {}, context, context.seed('http'));
  const keys = keysOf(resourceNamed(context.book, 'listener'), listener);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, expect, variant: 'http', also: [listener] }, context);
  const prepare = [listener, creation([one], keys, context)];
  const probe = listed(keys, [], context).call;
  const title = `${action.name} on a ${topic.topic} that a rule uses`;
  return [{ variant: 'http', level: topic.level, title, plan: { ...plan, prepare, probe } }];
}
