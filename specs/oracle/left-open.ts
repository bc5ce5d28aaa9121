import type { ActionSpec } from '../action-spec.ts';
import type { Parameter } from '../parameter.ts';
import { inEnum } from './constraints.ts';
import { inForce, judge, type EditionScope } from './judge.ts';
import { wireValue } from './violations.ts';

/**
 * Whether a call gives a parameter a value that an open list of the edition in force leaves out: that edition knows of
 * others, and nobody can tell whether of this one.
 */
export function isLeftOpen(
  { parameters }: ActionSpec,
  wire: Readonly<Record<string, string>>,
  scope: EditionScope,
): boolean {
  return parameters.some((parameter) => {
    const text = wireValue(parameter, wire);
    return text !== undefined && leavesOpen(parameter, text, scope);
  });
}

/** The same of one value. */
export function leavesOpen({ enum: point, separator }: Parameter, value: string, scope: EditionScope): boolean {
  if (!point || inForce(point, scope).length === 0) return false;
  return judge(point, (values) => inEnum(values, value, separator), scope).expect === 'silent';
}
