import type { Call } from '../../../cases/call.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { kindOf, listing } from './attachment-kinds.ts';

/** The call by which a listener comes to have what is counted from 1: that of the case. */
export function attaching(action: ActionSpec, numbers: readonly number[], context: PlanningContext): Call {
  const { resource, variant } = action.effect;
  const adder = actionFor(context.book, 'add', resource, variant) ?? action;
  return buildCall(adder, naming(adder, numbers), context, 1);
}

/** The list of a call that names some. */
export function naming({ parameters, effect }: ActionSpec, numbers: readonly number[]): Choices {
  const list = parameters.find(({ items }) => items !== undefined)?.name ?? '';
  return { [list]: listing(numbers.map(kindOf(effect.resource).item)) };
}

/** What a listener shows at rest: some as joined to it, and others not so. */
export function showing(
  { effect }: ActionSpec,
  keys: Choices,
  { there, gone = [] }: { readonly there: readonly number[]; readonly gone?: readonly number[] },
  context: PlanningContext,
): readonly ExpectedRead[] {
  return kindOf(effect.resource).reads({ keys, there, gone }, context);
}
