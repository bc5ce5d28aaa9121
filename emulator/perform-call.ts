import type { EditionScope } from '../specs/judge.ts';
import type { Call, Fields } from './call.ts';
import { handlers } from './dispatch.ts';
import type { Fault } from './fault.ts';
import { Refusal } from './refusal.ts';
import { findViolations } from './validate.ts';
import type { World } from './world.ts';

/**
 * Validates a call by the specs and carries it out.
 *
 * @throws Refusal with the first constraint that the call breaks, or with what the handler refuses it for.
 */
export function performCall(call: Call, world: World, scope: EditionScope, faults: readonly Fault[]): Fields {
  const found = findViolations(call, scope);
  const violations = faults.reduce(
    (current, fault) => (fault.seam === 'validation' ? fault.validate(current, call, world) : current),
    found,
  );
  const [first] = violations;
  if (first) throw new Refusal(first.problem);
  try {
    return behave(call, world, faults);
  } catch (error) {
    // A fault has let pass what the handler cannot work with: a service that ignores it says yes and does nothing.
    if (error instanceof Refusal && found.length > 0) return {};
    throw error;
  }
}

function behave(call: Call, world: World, faults: readonly Fault[]): Fields {
  const handler = handlers.get(call.spec.name);
  const base = (current: Call): Fields => handler?.(current, world) ?? {};
  const chain = faults.reduce(
    (next, fault) => (fault.seam === 'behaviour' ? (current: Call) => fault.behave(current, world, next) : next),
    base,
  );
  return chain(call);
}
