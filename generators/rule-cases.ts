import type { Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { variantSwitchOf } from '../specs/derive/variant-switch.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Rule } from '../specs/parameter.ts';
import type { Choices } from './calls/build-call.ts';
import { expectationOf } from './constraint-cases.ts';
import { expectedErrors } from './errors/expected-errors.ts';
import { planForCall } from './calls/plan-for-call.ts';
import { plainValue } from './values/sample-value.ts';

/** A rule between parameters: kept once, broken once. What a parameter without effect does is observed. */
export function ruleCases(action: ActionSpec, rule: Rule, context: PlanningContext): readonly CaseDraft[] {
  const condition = conditionChoices(action, rule, context);
  const own = valueOf(action, rule.parameter, context);
  if (condition === undefined || own === undefined) return [];
  if (rule.kind === 'effective-only-if') return withoutEffect(action, rule, own, context);
  const requires = rule.kind === 'required-if';
  const judgement = judge(rule.point, (inForce) => !inForce, context);
  if (judgement.expect === 'silent') return [];
  const parameter = action.parameters.find(({ name }) => name === rule.parameter);
  const expect = expectationOf(judgement, () =>
    expectedErrors(
      {
        kinds: requires ? ['conditional'] : ['conflict', 'enum'],
        ...(parameter ? { parameter } : {}),
        named: rule.point.errors,
      },
      action,
      context,
    ),
  );
  const broken: Choices = { ...condition, [rule.parameter]: requires ? null : own };
  const kept: Choices = { ...condition, [rule.parameter]: requires ? own : null };
  return [
    {
      variant: 'broken',
      level: judgement.level,
      title: `${action.name} ${requires ? 'without' : 'with'} ${rule.parameter} although the rule applies`,
      plan: planForCall({ action, choices: broken, expect, variant: 'broken' }, context),
    },
    {
      variant: 'kept',
      level: judgement.level,
      title: `${action.name} ${requires ? 'with' : 'without'} ${rule.parameter} as the rule asks`,
      plan: planForCall({ action, choices: kept, expect: { answer: 'accept' }, variant: 'kept' }, context),
    },
  ];
}

function withoutEffect(
  action: ActionSpec,
  rule: Rule,
  own: string | Slot,
  context: PlanningContext,
): readonly CaseDraft[] {
  const [name, other] = switchedOff(action, rule, context) ?? [];
  if (name === undefined || other === undefined) return [];
  const choices: Choices = { [rule.parameter]: own, [name]: other };
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  return [
    {
      variant: 'without-effect',
      level: 'observe',
      title: `${action.name} with ${rule.parameter} while ${name}=${other}`,
      plan: planForCall({ action, choices, expect, variant: 'without-effect' }, context),
    },
  ];
}

/** A switch and a value of it with which the parameter has no effect. */
function switchedOff(
  action: ActionSpec,
  { when }: Rule,
  { book }: PlanningContext,
): readonly [string, string] | undefined {
  const [excluded] = Object.entries(when.differs);
  if (excluded) return excluded;
  const [name, value] = Object.entries(when.equals)[0] ?? [];
  const switched = action.parameters.find((parameter) => parameter.name === name);
  const kinds = variantSwitchOf(action, book.service);
  const others =
    kinds?.name === name
      ? (kinds?.variants ?? [])
      : switched?.type === 'boolean'
        ? ['true', 'false']
        : (switched?.enum?.statements.flatMap(({ prose, schema }) => [...(prose ?? []), ...(schema ?? [])]) ?? []);
  const other = others.find((candidate) => candidate !== value);
  return name === undefined || other === undefined ? undefined : [name, other];
}

function conditionChoices(action: ActionSpec, rule: Rule, context: PlanningContext): Choices | undefined {
  const choices: Record<string, Choices[string]> = { ...rule.when.equals };
  for (const name of rule.when.absent) choices[name] = null;
  for (const name of rule.when.present) {
    const value = valueOf(action, name, context);
    if (value === undefined) return undefined;
    choices[name] = value;
  }
  return choices;
}

function valueOf(action: ActionSpec, name: string, context: PlanningContext): string | Slot | undefined {
  const parameter = action.parameters.find((candidate) => candidate.name === name);
  return parameter && plainValue(parameter, context, context.seed(name));
}
