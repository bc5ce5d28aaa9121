import { inRegion } from '../../specs/in-region.ts';
import fc from 'fast-check';
import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { inEnum } from '../../specs/oracle/constraints.ts';
import { isValidAnywhere } from '../../specs/oracle/judge.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { takesEffectFreely } from '../../specs/oracle/takes-effect.ts';
import { listed } from '../../generators/calls/build-call.ts';
import { constraintsOf, isDeclared, textOf, validValue } from '../../generators/values/sample-value.ts';
import { ownName, type TokenAction } from './token-creation.ts';

type Value = string | Slot;

/** A parameter and two values of it that no edition refuses. */
export interface ValuePair {
  readonly name: string;
  readonly values: readonly [Value, Value];
}

/** Every business parameter that can be changed alone. */
export function otherValues(creation: TokenAction, context: PlanningContext): readonly ValuePair[] {
  return changeable(creation, context).flatMap((parameter): readonly ValuePair[] => {
    const { name } = parameter;
    if (name === creation.resource.named) return [{ name, values: [ownName('-1'), ownName('-2')] }];
    const [first, second] = acceptedValues(parameter, context);
    return first === undefined || second === undefined ? [] : [{ name, values: [first, second] }];
  });
}

/** Every business parameter that can be left out, with the default that the documents give it. */
export function defaultsOf(creation: TokenAction, context: PlanningContext): readonly (readonly [string, string])[] {
  return changeable(creation, context).flatMap((parameter): readonly (readonly [string, string])[] => {
    const defaults = parameter.default ? constraintsOf(parameter.default, context) : [];
    const [value] = [...new Set(defaults.map(textOf))];
    const agreed = value !== undefined && acceptedValues(parameter, context).includes(value);
    return agreed ? [[parameter.name, value]] : [];
  });
}

/** The token and what says where the resource shall be are no business of these; what names a resource cannot be made up. */
function changeable({ action, token }: TokenAction, context: PlanningContext): readonly Parameter[] {
  const apart = new Set([token, ...Object.keys(inRegion(context.book.service, ''))]);
  return action.parameters.filter(
    (parameter) =>
      !apart.has(parameter.name) &&
      parameter.untestable === undefined &&
      parameter.reference === undefined &&
      !isDeclared(parameter) &&
      listed(parameter, context) &&
      takesEffectFreely(action, parameter, context),
  );
}

/** Distinct values that may be sent; those that cost nothing come first. */
function acceptedValues(parameter: Parameter, context: PlanningContext): readonly Value[] {
  const point = parameter.enum;
  if (point && parameter.separator === undefined) {
    return [...new Set(constraintsOf(point, context).flat())]
      .filter((value) => isValidAnywhere(point, (values) => inEnum(values, value), context))
      .filter((value) => !parameter.unreachable.includes(value))
      .toSorted((a, b) => Number(parameter.costs.includes(a)) - Number(parameter.costs.includes(b)));
  }
  const arbitrary = validValue(parameter, context);
  if (!arbitrary) return [];
  const drawn = fc.sample(arbitrary, { seed: context.seed(parameter.name), numRuns: draws });
  return [...new Set(drawn.filter((value) => typeof value === 'string'))];
}

/** Enough draws to see two values of whatever has two. */
const draws = 20;
