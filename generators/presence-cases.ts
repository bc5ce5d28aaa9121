import type { CaseDraft } from '../specs/call-plan.ts';
import type { PlanContext } from '../specs/plan-context.ts';
import { judge } from '../specs/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import { expectationOf } from './constraint-cases.ts';
import { expectedErrors } from './expected-errors.ts';
import { planCall } from './plan-call.ts';

/** A required parameter left out, and sent empty; where editions disagree that it is required, absence is observed. */
export function presenceCases(action: ActionSpec, parameter: Parameter, context: PlanContext): readonly CaseDraft[] {
  const judgement = judge(parameter.required, (required) => !required, context);
  if (judgement.expect === 'silent') return [];
  const expect = expectationOf(judgement, () =>
    expectedErrors('required', parameter.name, parameter.required.errors, action, context.book.service, context),
  );
  const make = (variant: string, value: string | null, title: string): CaseDraft => ({
    variant,
    level: judgement.level,
    title,
    plan: planCall({ action, choices: { [parameter.name]: value }, expect, variant }, context),
  });
  const absent = make('absent', null, `${action.name} without ${parameter.name}`);
  const empty = make('empty', '', `${action.name} with an empty ${parameter.name}`);
  return judgement.expect === 'reject' ? [absent, empty] : [absent];
}
