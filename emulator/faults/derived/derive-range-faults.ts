import type { EditionScope } from '../../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { ValidationFault } from '../../core/fault.ts';
import { agreedBounds } from './constraint-probes.ts';
import { requirementOf } from '../fault-context.ts';
import { takesEffectFreely } from '../../../specs/oracle/takes-effect.ts';
import { refuseValue } from './refuse-value.ts';

/** Off by one at each end of a range, towards both sides, and sentinels that are not understood. */
export function deriveRangeFaults(
  action: ActionSpec,
  parameter: Parameter,
  scope: EditionScope,
): readonly ValidationFault[] {
  if (!parameter.range) return [];
  const { lowest, highest, tooLow, tooHigh, sentinels } = agreedBounds(parameter.range, scope);
  const accepted = (name: string, value: number | undefined): readonly ValidationFault[] =>
    value === undefined || parameter.unreachable.includes(String(value))
      ? []
      : [acceptValue(name, action, parameter, value)];
  const refused = (name: string, value: number | undefined): readonly ValidationFault[] =>
    value === undefined || !takesEffectFreely(action, parameter, scope)
      ? []
      : [refuseValue(name, action, parameter, 'range', String(value))];
  return [
    ...accepted('off-by-one-low', tooLow),
    ...accepted('off-by-one-high', tooHigh),
    ...refused('lowest-refused', lowest),
    ...refused('highest-refused', highest === lowest ? undefined : highest),
    ...sentinels.slice(0, 1).flatMap((value) => refused('sentinel-refused', value)),
  ];
}

function acceptValue(name: string, action: ActionSpec, parameter: Parameter, value: number): ValidationFault {
  const requirement = requirementOf(action, parameter.name, 'range');
  return {
    id: `validation/${name}/${requirement}`,
    seam: 'validation',
    requirement,
    alsoBreaks: [],
    description: `The value ${value} of ${parameter.name}, just outside the range, is accepted.`,
    validate: (violations, call) =>
      call.parameters[parameter.name] === String(value)
        ? violations.filter((violation) => violation.requirement !== requirement)
        : violations,
  };
}
