import type { CallPlan } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { callsOf, stepsOf } from '../../cases/steps-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { actionsOfWays } from '../provisioning/way-into.ts';

/**
 * The action of each request that a plan takes if all goes well, in no order: each fixture with the way into its state, and
 * what each step sends. What it deletes in the end is not among them. Looks around the call are left out where the target
 * does not offer them.
 */
export function actionsOfPlan(
  plan: CallPlan,
  book: SpecBook,
  isOffered: (action: string) => boolean,
): readonly string[] {
  return actionsOfSteps(stepsOf(plan), book, isOffered);
}

/** The same of steps. */
export function actionsOfSteps(
  steps: readonly Step[],
  book: SpecBook,
  isOffered: (action: string) => boolean,
): readonly string[] {
  const taken = steps.filter(
    ({ need, calls }) => (need !== 'may' && need !== 'any') || calls.every(({ action }) => isOffered(action)),
  );
  const sent = taken.flatMap((step) => Array.from({ length: step.sendings ?? 1 }, () => callsOf([step])).flat());
  return [...sent.map(({ action }) => action), ...actionsOfWays(steps, book)];
}
