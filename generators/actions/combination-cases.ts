import { createHash } from 'node:crypto';
import type { Call, CallForm } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedField } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { namesTiedByRules } from '../../specs/derive/derive-combinations.ts';
import { echoOf, sameName } from '../../specs/derive/derive-parameter.ts';
import { hasEffect } from '../../specs/oracle/has-effect.ts';
import { judge } from '../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Choices } from '../calls/build-call.ts';
import { actionFor, resourceNamed } from '../calls/context.ts';
import { choicesOf, combinationModel, textsOf, type Factor } from './combination-model.ts';
import { coveringArray } from '../values/covering-array.ts';
import { parameterClasses } from '../values/parameter-classes.ts';
import { planForCall, type PlanRequest } from '../calls/plan-for-call.ts';
import { judgeDefault, readBack, shownAs } from '../read-back-cases.ts';

/** The array of an action is the same in every run, so that its cases keep their names. */
const arraySeed = 1;

const writes: ReadonlySet<string> = new Set(['create', 'update']);

interface Combinations {
  readonly factors: readonly Factor[];
  readonly rows: readonly (readonly number[])[];
}

/** Arrays are costly and depend on nothing but the specs and the options here: made once per process. */
const known = new WeakMap<ActionSpec, Map<string, Combinations>>();

/**
 * Valid calls in which every two classes of values that no rule keeps apart stand together once (every three, where a
 * deep run creates), each read back. A case is named by its classes: a combination that is still there after a change of
 * the specs keeps its name.
 */
export function combinationCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const { factors, rows } = combinationsOf(action, context);
  return rows.map((row) => combination(action, factors, row, context));
}

function combinationsOf(action: ActionSpec, context: PlanningContext): Combinations {
  const strength = context.deep === true && action.effect.operation === 'create' ? 3 : 2;
  const key = JSON.stringify([strength, context.edition, context.forms]);
  const ofAction = known.get(action) ?? new Map<string, Combinations>();
  known.set(action, ofAction);
  const made = ofAction.get(key);
  if (made) return made;
  const { factors, constraints } = combinationModel(action, context);
  const sizes = factors.map(({ classes }) => classes.length);
  const combinations = { factors, rows: coveringArray({ sizes, strength, constraints, seed: arraySeed }) };
  ofAction.set(key, combinations);
  return combinations;
}

function combination(
  action: ActionSpec,
  factors: readonly Factor[],
  row: readonly number[],
  context: PlanningContext,
): CaseDraft {
  const chosen = factors.map(({ name, classes }, index) => [name, classes[row[index] ?? 0]?.name ?? '']);
  const classes = Object.fromEntries(chosen) as Readonly<Record<string, string>>;
  const variant = `combined-${hashOf(classes)}`;
  const choices = choicesOf(factors, row, context.seed(variant));
  const expect = { answer: 'accept' } as const;
  const kind = Object.fromEntries(
    factors.flatMap(({ name, isVariant }) => (isVariant ? [[name, classes[name] ?? ''] as const] : [])),
  );
  const reads: PlanRequest['reads'] = (keys, call) =>
    writes.has(action.effect.operation)
      ? readBack(action, keys, context, variant, shownFields(action, factors, { ...call.parameters, ...kind }, context))
      : [];
  const given = action.effect.operation === 'update' ? otherValues(action, choices, context) : {};
  const plan = planForCall({ action, choices, given, expect, variant, reads }, context);
  const { format, method } = classes as CallForm;
  const form = { ...(format ? { format } : {}), ...(method ? { method } : {}) };
  return {
    variant,
    level: 'should',
    title: titleOf(action, classes),
    plan: { ...plan, classes, ...(Object.keys(form).length > 0 ? { tampering: form } : {}) },
  };
}

/**
 * Other values than a change will write, so that one that is forgotten shows: of all parameters that no rule speaks of but
 * to say which switch would take their effect from them.
 */
function otherValues({ effect }: ActionSpec, choices: Choices, context: PlanningContext): Choices {
  const creator = actionFor(context.book, 'create', effect.resource, effect.variant);
  const ruled = namesTiedByRules(creator?.rules ?? []);
  const { variantBy } = resourceNamed(context.book, effect.resource);
  const entries = Object.entries(choices).flatMap(([name, written]): [string, Choices[string]][] => {
    const parameter = creator?.parameters.find((candidate) => sameName(candidate.name, name));
    if (
      !parameter ||
      parameter.name === variantBy ||
      parameter.untestable ||
      ruled.has(parameter.name) ||
      typeof written !== 'string'
    )
      return [];
    const other = parameterClasses(parameter, context).find(
      ({ value }) => typeof value === 'string' && value !== written,
    );
    return other ? [[parameter.name, other.value]] : [];
  });
  return Object.fromEntries(entries);
}

/** What the read must show of the varied parameters, among those of the call and what chose the variant: what was written, and the default of what was left out. */
function shownFields(
  action: ActionSpec,
  factors: readonly Factor[],
  parameters: Call['parameters'],
  context: PlanningContext,
): readonly ExpectedField[] {
  const texts = textsOf(parameters);
  return factors.flatMap(({ parameter }): readonly ExpectedField[] => {
    const field = parameter && echoOf(action, parameter, context);
    if (!field || judge(field.presence, () => true, context).expect === 'silent') return [];
    const given = parameters[parameter.name];
    if (!hasEffect(action.rules, parameter.name, texts) || !includes(parameters, field.shownIf)) return [];
    if (given !== undefined) return [shownAs(field, given)];
    const standard = judgeDefault(parameter, context);
    if (action.effect.operation !== 'create' || standard?.judgement.expect !== 'accept') return [];
    return [{ ...shownAs(field, standard.value), absent: 'ignore' }];
  });
}

function includes(parameters: Call['parameters'], wanted: Choices = {}): boolean {
  return Object.entries(wanted).every(([name, value]) => parameters[name] === value);
}

function titleOf({ name }: ActionSpec, classes: Readonly<Record<string, string>>): string {
  const { format, method, ...varied } = classes;
  const given = Object.entries(varied).filter(([, chosen]) => chosen !== 'absent');
  const words =
    given.length > 3
      ? `${given.length} of ${Object.keys(varied).length} parameters that can be varied`
      : given.map(([parameter, chosen]) => `${parameter} ${chosen}`).join(', ');
  const form = [...(format ? [`in ${format.toUpperCase()}`] : []), ...(method ? [`by ${method}`] : [])].join(' ');
  return [`${name}${words === '' ? '' : ` with ${words}`}`, form].filter((part) => part !== '').join(', ');
}

function hashOf(classes: Readonly<Record<string, string>>): string {
  const named = Object.entries(classes).map(([factor, name]) => `${factor}=${name}`);
  return createHash('sha256').update(named.toSorted().join('&')).digest('hex').slice(0, 8);
}
