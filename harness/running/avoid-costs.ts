import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/**
 * A plan whose fixtures buy nothing: values that cost money are left out of the calls that make them. What the case
 * itself sends is kept, and a case that would buy something is not run at all.
 */
export function avoidCosts(plan: CallPlan, book: SpecBook): CallPlan {
  const cheap = (call: Call): Call => {
    const { parameters = [] } = book.actions.find(({ name }) => name === call.action) ?? {};
    const kept = Object.entries(call.parameters).filter(([name, value]) =>
      parameters.every((parameter) => parameter.name !== name || !parameter.costs.some((cost) => cost === value)),
    );
    return { ...call, parameters: Object.fromEntries(kept) };
  };
  return {
    ...plan,
    fixtures: plan.fixtures.map((fixture) => ({ ...fixture, call: cheap(fixture.call) })),
    prepare: plan.prepare.map(cheap),
    ...(plan.during ? { during: { ...plan.during, trigger: cheap(plan.during.trigger) } } : {}),
  };
}
