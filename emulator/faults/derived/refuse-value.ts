import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { ValidationFault } from '../../core/fault.ts';
import { requirementOf } from '../fault-context.ts';

/** A fault that refuses one valid value of a parameter. Where plain calls use the value, everything may break. */
export function refuseValue(
  name: string,
  action: ActionSpec,
  parameter: Parameter,
  kind: 'range' | 'enum',
  value: string,
): ValidationFault {
  const requirement = requirementOf(action, parameter.name, kind);
  const needed = action.rules.some(({ when }) => when.equals[parameter.name] === value);
  const typical = String(parameter.typical) === value;
  const code = `Invalid${parameter.name}`;
  const message = `Specified parameter ${parameter.name} is not valid.`;
  return {
    id: `validation/${name}/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: [
      requirementOf(action, parameter.name, 'round-trip'),
      `${action.service}.${action.name}.effect`,
      ...(needed ? [`${action.service}.${action.name}.*`] : []),
      ...(typical ? [`${action.service}.*`] : []),
    ],
    description: `The valid value ${value} of ${parameter.name} is refused.`,
    validate: (violations, call) =>
      call.spec.name === action.name && call.parameters[parameter.name] === value
        ? [
            ...violations,
            {
              requirement,
              problem: { status: 400, code, message, about: { kind: 'constraint', subject: parameter.name } },
            },
          ]
        : violations,
  };
}
