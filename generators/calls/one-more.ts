import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { buildCall, type Choices } from './build-call.ts';
import { tokensOf } from './fixture-plans.ts';

/** The creation of one more resource beside that of the case, which it must not be taken for a repetition of. */
export function oneMore(creator: ActionSpec, context: PlanningContext, seed: number, choices: Choices = {}): Call {
  return buildCall(creator, { ...choices, ...tokensOf(creator, '-another') }, context, seed);
}
