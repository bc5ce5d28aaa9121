import type { ActionSpec } from '../action-spec.ts';
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
    const { enum: point, separator } = parameter;
    const text = wireValue(parameter, wire);
    if (!point || text === undefined || inForce(point, scope).length === 0) return false;
    return judge(point, (values) => inEnum(values, text, separator), scope).expect === 'silent';
  });
}
