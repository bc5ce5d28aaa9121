import { inForce, type EditionScope } from '../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { isAgreedValid } from './parameter-classes.ts';
import { isDeclared } from './sample-value.ts';

/** The values of a parameter that a rule lets stand only beside what the owner of the target declares. */
export function valuesWithDeclared(
  { rules, parameters }: ActionSpec,
  parameter: Parameter,
  scope: EditionScope,
): readonly string[] {
  const declared = new Set(
    parameters.filter((one) => isDeclared(one) && inForce(one.required, scope).length > 0).map((one) => one.name),
  );
  const asking = rules.filter((rule) => rule.kind === 'required-if' && declared.has(rule.parameter));
  return parameter.unreachable
    .filter((value) => asking.some(({ when }) => when.equals[parameter.name] === value))
    .filter((value) => isAgreedValid(parameter, value, scope));
}
