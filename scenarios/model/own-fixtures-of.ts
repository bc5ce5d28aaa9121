import type { FixturePlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** What the creation of a resource needs, which the case alone has, and which goes when the case is done. */
export function ownFixturesOf(
  resource: string,
  variant?: string,
): (context: PlanningContext) => readonly FixturePlan[] {
  return (context) => {
    const action = actionFor(context.book, 'create', resource, variant);
    if (!action) return [];
    const { fixtures } = planForCall({ action, expect: { answer: 'accept' }, variant: 'own' }, context);
    return fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
  };
}
