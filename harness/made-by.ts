import type { Call, CallPlan } from '../specs/call-plan.ts';
import type { SpecBook } from '../specs/model.ts';

/** The kind of resource that a call makes if it succeeds. */
function madeByCall({ action }: Call, book: SpecBook): string | undefined {
  const effect = book.actions.find(({ name }) => name === action)?.effect;
  return effect?.operation === 'create' ? effect.resource : undefined;
}

/** The kinds of resources, one entry per resource, that a plan may make: whatever it calls may succeed. */
function madeByPlan({ fixtures, prepare, call }: CallPlan, book: SpecBook): readonly string[] {
  const calls = [...fixtures.map((fixture) => fixture.call), ...prepare, call];
  return calls.flatMap((made) => madeByCall(made, book) ?? []);
}

/** Those of them that are not deleted with another resource. */
export function topLevelMadeBy(plan: CallPlan, book: SpecBook): readonly string[] {
  return madeByPlan(plan, book).filter((name) =>
    book.service.resources.some((resource) => resource.name === name && resource.parent === undefined),
  );
}
