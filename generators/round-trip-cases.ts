import fc from 'fast-check';
import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import { anyEdition, judge } from '../specs/oracle/judge.ts';
import type { Parameter } from '../specs/parameter.ts';
import { listed, type Choices } from './calls/build-call.ts';
import { actionFor } from './calls/context.ts';
import { withinHolder } from './calls/fixture-plans.ts';
import { madeUnlike } from './made-unlike.ts';
import { oneMore } from './calls/one-more.ts';
import { planForCall } from './calls/plan-for-call.ts';
import { valuesWithDeclared } from './values/values-with-declared.ts';
import { echoOf } from '../specs/derive/derive-parameter.ts';
import { readBack, shownAs } from './read-back-cases.ts';
import { rangeCandidates } from './values/candidates.ts';
import { needsHolder } from './values/holder-need.ts';
import { plainValue, validValue } from './values/sample-value.ts';
import { valuesUnlike } from './values/values-unlike.ts';

type Value = NonNullable<Choices[string]>;

interface Sent {
  readonly variant: string;
  readonly value: Value;
}

/**
 * Written values, read again through the field that echoes them: bounds, a drawn value and another one, all agreed valid.
 * What is changed is made with another value before, where its creation takes one: a change that is ignored must show.
 */
export function roundTripCases(
  action: ActionSpec,
  parameter: Parameter,
  context: PlanningContext,
): readonly CaseDraft[] {
  const field = echoOf(action, parameter, context);
  if (!field || !listed(parameter, context)) return [];
  if (judge(field.presence, () => true, context).expect === 'silent') return [];
  const { [parameter.name]: own, ...switches } = field.shownIf ?? {};
  const sent = own === undefined ? agreedValues(action, parameter, context) : [{ variant: 'shown', value: own }];
  return sent.map(({ variant, value }) => ({
    variant,
    level: 'must',
    title: `${action.name} with ${parameter.name}=${typeof value === 'string' ? value : `(${value.fill})`}, read again`,
    plan: anotherOne(
      value,
      action,
      planForCall(
        {
          action,
          choices: { ...switches, [parameter.name]: value },
          given: madeUnlike(action, parameter, value, context),
          expect: { answer: 'accept' },
          variant,
          reads: (keys) => readBack(action, keys, context, variant, [shownAs(field, value)]),
        },
        context,
      ),
      context,
    ),
  }));
}

/** A change that names a resource names another one than before: it is made between the fixtures and the call. */
function anotherOne(value: Value, action: ActionSpec, plan: CallPlan, context: PlanningContext): CallPlan {
  if (action.effect.operation !== 'update' || typeof value === 'string' || value.fill !== 'identifier') return plan;
  const creator = actionFor(context.book, 'create', value.resource);
  return creator ? { ...plan, prepare: [...plan.prepare, oneMore(creator, context, context.seed('another'))] } : plan;
}

/**
 * Bounds, a plain value, a drawn one, and another: of a single value nobody could tell whether it was there before.
 * Values may repeat each other: the seed must never decide which cases there are.
 */
function agreedValues(action: ActionSpec, parameter: Parameter, context: PlanningContext): readonly Sent[] {
  const within = withinHolder(action, parameter, context);
  const arbitrary = validValue(within, context);
  // Within the same resource a change does not lead to what is promised within others.
  const isPlain = action.effect.operation !== 'update' || within === parameter;
  const plain = isPlain ? plainValue(parameter, context, context.seed('plain')) : undefined;
  const bounds = parameter.range
    ? rangeCandidates(parameter.range, anyEdition(context), 1)
        .filter(({ variant }) => variant === 'min' || variant === 'max')
        .filter(({ value }) => !needsHolder(within, value))
    : [];
  const drawn = arbitrary ? fc.sample(arbitrary, { seed: context.seed('drawn'), numRuns: context.cases ?? 1 }) : [];
  const isFixed = parameter.typical !== undefined || typeof plain === 'object';
  const sent = [
    ...(plain === undefined || !isFixed ? [] : [{ variant: 'plain', value: plain }]),
    ...bounds,
    ...drawn
      .filter((value) => typeof value === 'string')
      .map((value, index) => ({ variant: index === 0 ? 'drawn' : `drawn-${index + 1}`, value })),
  ];
  return bounds.length > 1 ? sent : [...sent, ...another(action, parameter, sent, context)];
}

/** A value beside the first that is sent: one that stands by itself, or one that takes what the owner of the target declares. */
function another(
  action: ActionSpec,
  parameter: Parameter,
  [first, ...rest]: readonly Sent[],
  context: PlanningContext,
): readonly Sent[] {
  if (!first) return [];
  const others = valuesUnlike(parameter, first.value, context);
  const value = others.find((other) => !rest.some((one) => one.value === other)) ?? others[0];
  if (value !== undefined) return [{ variant: 'other', value }];
  return valuesWithDeclared(action, parameter, context).map((other) => ({ variant: 'declared', value: other }));
}
