import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** Reading a group whose load balancer was deleted. */
export function groupGoesAlong(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'read', topic.topic);
  const deletion = actionFor(context.book, 'delete', 'load-balancer');
  if (!action || !deletion) return [];
  const variant = 'read';
  const plan = planForCall({ action, expect: { answer: 'observe', accepting: [], rejecting: [] }, variant }, context);
  const fixtures = plan.fixtures.map((fixture) => (fixture.pooled ? { ...fixture, exclusive: true } : fixture));
  const prepare = [buildCall(deletion, {}, context, 1)];
  const title = `${action.name} after ${deletion.name}`;
  return [{ variant, level: topic.level, title, plan: { ...plan, fixtures, prepare } }];
}
