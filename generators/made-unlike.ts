import type { PlanningContext } from '../cases/planning-context.ts';
import { sameName } from '../specs/derive/derive-parameter.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import { valuesUnlike } from './values/values-unlike.ts';
import { listed, type Choices } from './calls/build-call.ts';
import { withinHolder } from './calls/fixture-plans.ts';
import { actionFor, resourceNamed } from './calls/context.ts';

/** What the resource of a change is made with so that it has another value than the change gives it, as far as its creation can say. */
export function madeUnlike(
  { effect }: ActionSpec,
  { name }: Parameter,
  value: NonNullable<Choices[string]>,
  context: PlanningContext,
): Choices {
  // A part is not made by what makes the whole.
  if (effect.operation !== 'update' || resourceNamed(context.book, effect.resource).aspectOf !== undefined) return {};
  const creator = actionFor(context.book, 'create', effect.resource, effect.variant);
  const own = creator?.parameters.find((one) => sameName(one.name, name));
  if (!creator || !own || own.untestable || own.reference || !listed(own, context)) return {};
  const [other] = valuesUnlike(withinHolder(creator, own, context), value, context);
  return other === undefined ? {} : { [own.name]: other };
}
