import type { Invocation, Fields } from '../core/call.ts';
import { Refusal, type Cause } from '../core/refusal.ts';
import type { Behave } from '../core/seams.ts';

/** Answers an action with success and does nothing. */
export function ignoring(action: string): Behave {
  return (call, _world, next) => (call.spec.name === action ? {} : next(call));
}

/** Answers refusals of a kind with success. */
export function forgiving(kind: Cause['kind']): Behave {
  return (call, _world, next) => insteadOf(kind, call, next, () => ({}));
}

/** Answers a refusal about one subject with success and does nothing, if need be only where one action gives it. */
export function passing(subject: string, action?: string): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      const isAbout = error instanceof Refusal && error.problem.about.subject === subject;
      if (isAbout && (action ?? call.spec.name) === call.spec.name) return {};
      throw error;
    }
  };
}

/** Hands a call on, and does something else where it is refused for a reason of the given kind. */
export function insteadOf(
  kind: Cause['kind'],
  call: Invocation,
  next: (call: Invocation) => Fields,
  instead: () => Fields,
): Fields {
  try {
    return next(call);
  } catch (error) {
    if (error instanceof Refusal && error.problem.about.kind === kind) return instead();
    throw error;
  }
}
