import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import { expectationOf } from './constraint-cases.ts';
import { expectedErrors } from './errors/expected-errors.ts';
import { planForCall } from './calls/plan-for-call.ts';

/** Whether an empty value is none at all, or a wrong one, or a name of nothing: the documents do not say. */
const emptyKinds: readonly string[] = ['required', 'type', 'reference'];

/** A required parameter left out, and sent empty; where editions disagree that it is required, absence is observed. */
export function presenceCases(
  action: ActionSpec,
  parameter: Parameter,
  context: PlanningContext,
): readonly CaseDraft[] {
  const judgement = judge(parameter.mandatory, (required) => !required, context);
  if (judgement.expect === 'silent') return [];
  const expectIn = (kinds: readonly string[]): Expectation =>
    expectationOf(judgement, () =>
      expectedErrors({ kinds, parameter, named: parameter.required.errors }, action, context),
    );
  const make = (variant: string, value: string | null, kinds: readonly string[], title: string): CaseDraft => ({
    variant,
    level: judgement.level,
    title,
    plan: planForCall({ action, choices: { [parameter.name]: value }, expect: expectIn(kinds), variant }, context),
  });
  const absent = make('absent', null, ['required'], `${action.name} without ${parameter.name}`);
  const empty = make('empty', '', emptyKinds, `${action.name} with an empty ${parameter.name}`);
  return judgement.expect === 'reject' ? [absent, empty] : [absent];
}
