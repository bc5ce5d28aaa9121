import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter, Place } from '../specs/parameter.ts';
import { planForCall } from './calls/plan-for-call.ts';
import { plainValue } from './values/sample-value.ts';
import { echoOf } from '../specs/derive/derive-parameter.ts';
import { readBack, shownAs } from './read-back-cases.ts';

const places: readonly Place[] = ['query', 'body'];

/** A POST with the parameter in each place: accepted where the documents want it, and elsewhere observed. */
export function placeCases(action: ActionSpec, parameter: Parameter, context: PlanningContext): readonly CaseDraft[] {
  const { name, place } = parameter;
  if (!place) return [];
  const echo = echoOf(action, parameter, context);
  return places.map((where) => {
    const { expect, level, accepting, rejecting } = judge(place, (stated) => stated === where, context);
    const isPromised = expect === 'accept';
    const variant = `in-${where}`;
    const value = plainValue(parameter, context, context.seed(variant)) ?? '';
    const plan = planForCall(
      {
        action,
        choices: { [name]: value },
        expect: isPromised ? { answer: 'accept' } : { answer: 'observe', accepting, rejecting },
        variant,
        ...(echo && isPromised
          ? { reads: (keys) => readBack(action, keys, context, variant, [shownAs(echo, value)]) }
          : {}),
      },
      context,
    );
    const tampering = { method: 'POST', places: { [name]: where } } as const;
    return {
      variant,
      level: isPromised ? level : 'observe',
      title: `${action.name}: ${name} in the ${where} of a POST`,
      plan: { ...plan, tampering },
    };
  });
}
