import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { sameName } from '../../specs/derive/derive-parameter.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { isAgreedValid, parameterClasses } from './parameter-classes.ts';
import { constraintsOf, isDeclared, textOf } from './sample-value.ts';

/**
 * Valid values of a parameter other than the given one, those last that it has by itself. Where no document says what is
 * valid, what other actions take under the name will do.
 */
export function valuesUnlike(
  parameter: Parameter,
  value: string | Slot,
  context: PlanningContext,
): readonly (string | Slot)[] {
  const names: readonly Slot[] = [{ fill: 'name' }, { fill: 'name', suffix: '-other' }];
  // Where the value costs money itself, others may.
  const isCostly = typeof value === 'string' && parameter.costs.includes(value);
  const own = textsOf(isCostly ? { ...parameter, costs: [] } : parameter, context).filter((text) => text !== value);
  const texts = own.length > 0 ? own : textsElsewhere(parameter, context);
  const isDefault = defaultsOf(parameter, context);
  const sorted = [...texts.filter((text) => !isDefault(text)), ...texts.filter(isDefault)];
  const values = parameter.typical === '$name' ? names : sorted;
  return values.filter((other) => JSON.stringify(other) !== JSON.stringify(value));
}

function textsElsewhere(parameter: Parameter, context: PlanningContext): readonly string[] {
  if (isDeclared(parameter) || parameter.reference || parameter.type !== 'string') return [];
  return context.book.actions
    .flatMap(({ parameters }) => parameters.filter(({ name }) => sameName(name, parameter.name)))
    .flatMap((sister) => textsOf(sister, context))
    .filter((text) => isUsable(parameter, text) && isAgreedValid(parameter, text, context));
}

function isUsable({ unreachable, costs }: Parameter, text: string): boolean {
  return !unreachable.includes(text) && !costs.includes(text);
}

function textsOf(parameter: Parameter, context: PlanningContext): readonly string[] {
  return parameterClasses(parameter, context)
    .map(({ value }) => value)
    .filter((text) => typeof text === 'string');
}

/** Whether a value is one that some document says a parameter has where it is not given. */
export function defaultsOf({ default: standard }: Parameter, context: PlanningContext): (value: string) => boolean {
  const defaults = new Set(standard ? constraintsOf(standard, context).map(textOf) : []);
  return (value) => defaults.has(value);
}
