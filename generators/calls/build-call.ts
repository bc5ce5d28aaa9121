import { anyEdition, inForce, isLater, judge, withoutLetters, type EditionScope } from '../../specs/oracle/judge.ts';
import { remembered } from '../../specs/oracle/remembered.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Condition, Parameter, Rule } from '../../specs/parameter.ts';
import type { Call, Slot } from '../../cases/call.ts';
import { holds } from '../../specs/oracle/violations.ts';
import { plainValue } from '../values/sample-value.ts';

type Value = string | Slot;

/** What a call must hold beyond the plain valid call: `null` keeps a parameter out. */
export type Choices = Readonly<Record<string, Value | null>>;

/**
 * Builds a call around the given choices: every listed parameter that any edition requires, and whatever the rules
 * between parameters ask for as a consequence. Choices are kept as they are, right or wrong. An action that only later editions
 * describe is called as these say.
 */
export function buildCall(action: ActionSpec, choices: Choices, asked: EditionScope, seed: number): Call {
  const scope = isLater(action, asked) ? anyEdition(asked) : asked;
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(choices)) if (value !== null) values[name] = value;
  const add = (parameter: Parameter): void => {
    if (parameter.name in values || choices[parameter.name] === null) return;
    const value = plainValue(parameter, scope, seed);
    if (value !== undefined) values[parameter.name] = value;
  };
  for (const parameter of action.parameters) {
    if (requiredSomewhere(parameter, scope) || (parameter.usual && listed(parameter, scope))) add(parameter);
  }
  for (let changed = true, rounds = 0; changed && rounds < 10; rounds += 1) {
    const before = { ...values };
    for (const rule of action.rules) applyRule(rule, action, choices, values, { add, scope });
    changed = !sameValues(before, values);
  }
  const order = action.parameters.map(({ name }) => name);
  const named = Object.entries(values).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { action: action.name, parameters: Object.fromEntries(named) };
}

/** Whether an edition in force lists the parameter at all. */
export function listed(parameter: Parameter, scope: EditionScope): boolean {
  return inForce(parameter.required, scope).length > 0;
}

const requiredSomewhere = remembered((parameter: Parameter, scope): boolean => {
  const { statements } = parameter.required;
  return listed(parameter, scope) && statements.some(({ prose, schema }) => prose === true || schema === true);
});

function applyRule(
  rule: Rule,
  action: ActionSpec,
  choices: Choices,
  values: Record<string, Value>,
  { add, scope }: { readonly add: (parameter: Parameter) => void; readonly scope: EditionScope },
): void {
  const given = rule.parameter in values;
  if (rule.kind === 'effective-only-if') {
    if (!given || !(rule.parameter in choices)) return;
    const own = new Set(action.parameters.map(({ name }) => name));
    for (const [name, value] of Object.entries(rule.when.equals))
      if (!(name in choices) && own.has(name)) values[name] = value;
    for (const [name, excluded] of Object.entries(rule.when.differs)) {
      if (name in choices || values[name] !== excluded) continue;
      const other = listedBeside(action, name, excluded, scope);
      if (other !== undefined) values[name] = other;
    }
    return;
  }
  if (!conditionHolds(rule.when, values)) return;
  if (rule.kind === 'forbidden-with') {
    if (given && !(rule.parameter in choices)) delete values[rule.parameter];
    return;
  }
  const parameter = action.parameters.find(({ name }) => name === rule.parameter);
  if (!given && parameter && isAsked(rule, scope)) add(parameter);
}

/** A value of a parameter that is listed too: a switch that must be given, and not as it usually is. */
function listedBeside(action: ActionSpec, name: string, excluded: string, scope: EditionScope): string | undefined {
  const parameter = action.parameters.find((candidate) => candidate.name === name);
  const stated = parameter?.enum ? inForce(parameter.enum, anyEdition(scope)) : [];
  const values = stated.flatMap(({ prose, schema }) => [...(prose ?? []), ...(schema ?? [])]);
  return values.find((value) => value !== excluded && !parameter?.unreachable.includes(value));
}

/** A rule that some edition states, or that one in force states by its letter alone. */
const isAsked = remembered(({ point }: Rule, scope): boolean => {
  const allows = (asks: boolean): boolean => !asks;
  const isStated = judge(withoutLetters(point), allows, anyEdition(scope)).expect !== 'accept';
  return isStated || judge(point, allows, scope).expect !== 'accept';
});

function sameValues(one: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>): boolean {
  const names = Object.keys(other);
  return names.length === Object.keys(one).length && names.every((name) => one[name] === other[name]);
}

function conditionHolds(when: Condition, values: Readonly<Record<string, Value>>): boolean {
  const texts: Record<string, string> = {};
  for (const name of [...when.absent, ...when.present, ...Object.keys(when.equals)]) {
    const value = values[name];
    if (value !== undefined) texts[name] = typeof value === 'string' ? value : `<${value.fill}>`;
  }
  return holds(when, texts);
}
