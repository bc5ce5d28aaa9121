import type { Invocation, Fields } from './call.ts';
import type { Scope } from './edition.ts';
import { Refusal } from './refusal.ts';
import type { Seam } from './seams.ts';
import { findViolations } from './validate.ts';
import type { World } from './world.ts';

/**
 * Validates a call by the specs and carries it out.
 *
 * @throws Refusal with the first constraint that the call breaks, or with what the handler refuses it for.
 */
export function performCall<State>(
  call: Invocation,
  world: World<State>,
  scope: Scope,
  seams: readonly Seam<State>[],
): Fields {
  const found = findViolations(call, scope, world.answers);
  const violations = seams.reduce(
    (current, one) => (one.seam === 'validation' ? one.validate(current, call, world) : current),
    found,
  );
  const [first] = violations;
  if (first) throw new Refusal(first.problem);
  try {
    return behave(call, world, seams);
  } catch (error) {
    // A fault has let pass what the handler cannot work with: a service that ignores it says yes and does nothing.
    if (error instanceof Refusal && found.length > 0) return {};
    throw error;
  }
}

function behave<State>(call: Invocation, world: World<State>, seams: readonly Seam<State>[]): Fields {
  const chain = seams.reduce(
    (next, one) => (one.seam === 'behaviour' ? (current: Invocation) => one.behave(current, world, next) : next),
    world.carryOut,
  );
  return chain(call);
}
