import type { CallPlan } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { callsOf, stepsOf } from '../../cases/steps-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** The kind of resource that a call of an action makes if it succeeds. */
export function madeByAction(action: string, book: SpecBook): string | undefined {
  const effect = book.actions.find(({ name }) => name === action)?.effect;
  return effect?.operation === 'create' ? effect.resource : undefined;
}

/** The kinds of resources, one entry per resource, that a plan may make: whatever it calls may succeed. */
export function madeByPlan(plan: CallPlan, book: SpecBook): readonly string[] {
  return madeBySteps(stepsOf(plan), book);
}

/** The same of steps. */
export function madeBySteps(steps: readonly Step[], book: SpecBook): readonly string[] {
  return callsOf(steps, 'before', 'tested').flatMap(({ action }) => madeByAction(action, book) ?? []);
}

/** Those of them that are not deleted with another resource. */
export function topLevelMadeBy(plan: CallPlan, book: SpecBook): readonly string[] {
  return madeByPlan(plan, book).filter((name) =>
    book.service.resources.some((resource) => resource.name === name && resource.parent === undefined),
  );
}

/** Whether resources of a kind hold others, as load balancers do. */
export function holdsOthers(resource: string, { service }: SpecBook): boolean {
  return service.resources.some(({ parent }) => parent === resource);
}

/** How many resources that hold others a plan may have at once. */
export function holdersOf(plan: CallPlan, book: SpecBook): number {
  return madeByPlan(plan, book).filter((resource) => holdsOthers(resource, book)).length;
}
