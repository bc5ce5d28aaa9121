import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import { buildCall, type Choices } from './build-call.ts';
import { resourceNamed } from './context.ts';
import { tokensOf } from './fixture-plans.ts';

/** The creation of one more resource beside that of the case, which it must not be taken for a repetition of. */
export function oneMore(creator: ActionSpec, context: PlanningContext, seed: number, choices: Choices = {}): Call {
  const place = placeBeside(resourceNamed(context.book, creator.effect.resource), seed);
  return buildCall(creator, { ...place, ...choices, ...tokensOf(creator, '-another') }, context, seed);
}

/** Where a resource is beside others of one holder, and beside those that plain calls make: one of a thousand numbers. */
export function placeBeside({ distinctBy }: Resource, seed: number): Choices {
  return distinctBy === undefined ? {} : { [distinctBy]: String(8_000 + (Math.abs(seed) % 1_000)) };
}
