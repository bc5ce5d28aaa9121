import type { ActionSpec, ResponseField } from '../specs/action-spec.ts';
import type { Slot } from '../cases/call.ts';
import type { CallPlan } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { actionFor } from './calls/context.ts';
import { judgeDefault } from './read-back-cases.ts';

/**
 * What a field of an answer must show, as far as the case knows: what the call itself gave; in a list, what the creation of
 * its only item gave, or the documented default where it gave nothing.
 */
export function expectedValue(
  action: ActionSpec,
  { repeats, echoes }: ResponseField,
  { call, fixtures }: CallPlan,
  context: PlanningContext,
): string | Slot | undefined {
  if (repeats !== undefined) return call.parameters[repeats];
  const { operation, resource } = action.effect;
  if (operation !== 'list' || echoes === undefined || !asksForOne(action, call, context)) return undefined;
  const made = fixtures.find((fixture) => fixture.resource === resource)?.call.parameters[echoes];
  // What is pooled was made for another case: its texts alone are the same in each.
  if (made !== undefined) return typeof made === 'string' ? made : undefined;
  const parameter = actionFor(context.book, 'create', resource)?.parameters.find(({ name }) => name === echoes);
  const judged = parameter && judgeDefault(parameter, context);
  return judged?.judgement.expect === 'accept' && judged.judgement.level === 'must' ? judged.value : undefined;
}

function asksForOne({ effect }: ActionSpec, call: CallPlan['call'], { book }: PlanningContext): boolean {
  const keys = book.service.resources.find(({ name }) => name === effect.resource)?.key ?? [];
  return keys.length > 0 && keys.every((key) => call.parameters[key] !== undefined);
}
