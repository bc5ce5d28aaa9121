import type { FixturePlan } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** A load balancer that the case alone has, and that goes when the case is done. */
export function ownLoadBalancer(context: PlanningContext): readonly FixturePlan[] {
  const action = actionFor(context.book, 'create', 'listener', 'tcp');
  if (!action) return [];
  const { fixtures } = planForCall({ action, expect: { answer: 'accept' }, variant: 'own' }, context);
  return fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
}
