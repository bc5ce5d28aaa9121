import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import { expectationOf } from './constraint-cases.ts';
import { expectedErrors } from './errors/expected-errors.ts';
import { resourceNamed } from './calls/context.ts';
import { planForCall } from './calls/plan-for-call.ts';

/** A reference to a resource that does not exist: an identifier nobody made, or a port without a listener. */
export function referenceCases(
  action: ActionSpec,
  parameter: Parameter,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { reference } = parameter;
  if (!reference) return [];
  const judgement = judge(reference.point, (mustExist) => !mustExist, context);
  const expect = expectationOf(judgement, () =>
    expectedErrors({ kinds: ['reference'], parameter, named: reference.point.errors }, action, context),
  );
  const variant = 'unknown';
  const keyed = parameter.type === 'integer';
  const value = keyed ? '65001' : ({ fill: 'unknown-identifier', resource: reference.resource } as const);
  const isKey = resourceNamed(context.book, action.effect.resource).key.includes(parameter.name);
  const given = keyed && isKey ? { [parameter.name]: '8080' } : {};
  return [
    {
      variant,
      level: judgement.level,
      title: `${action.name} with a ${parameter.name} that names no ${reference.resource}`,
      plan: planForCall({ action, choices: { [parameter.name]: value }, given, expect, variant }, context),
    },
  ];
}
