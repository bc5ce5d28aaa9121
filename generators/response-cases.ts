import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { ActionSpec, ResponseField } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { Level } from '../specs/point.ts';
import { actionFor } from './calls/context.ts';
import { listed } from './calls/build-call.ts';
import { createChildren } from './calls/create-children.ts';
import { changedItemCases } from './changed-item-cases.ts';
import { expectedValue } from './expected-value.ts';
import { filledLists, showsOne } from './calls/filled-lists.ts';
import { filledBefore } from './filled-before.ts';
import { fullChoices } from './calls/full-choices.ts';
import { givenAs } from '../specs/oracle/filling-of.ts';
import { itemPlan } from './calls/item-plan.ts';
import { plainValue } from './values/sample-value.ts';
import { planForCall } from './calls/plan-for-call.ts';
import { effectiveWith } from '../specs/oracle/takes-effect.ts';

/** A response field, in the answer about a plain resource and about one with every optional parameter set. */
export function responseCases(
  action: ActionSpec,
  field: ResponseField,
  context: PlanningContext,
): readonly CaseDraft[] {
  const judgement = judge(field.presence, () => true, context);
  if (judgement.expect === 'silent') return [];
  if (action.effect.operation === 'list') {
    return [
      itemCase(action, field, judgement.level, context),
      ...withRepeated(action, field, judgement.level, context),
      ...withFilling(action, field, judgement.level, context),
      ...changedItemCases(action, field, context),
    ];
  }
  const { operation, resource, variant } = action.effect;
  const creator = operation === 'read' ? actionFor(context.book, 'create', resource, variant) : undefined;
  const about = (plan: CallPlan): CallPlan => aboutField(action, field, plan, context);
  const make = (name: string, given: ReturnType<typeof fullChoices>): CaseDraft => ({
    variant: name,
    level: judgement.level,
    title: `${field.path} in the answer of ${action.name} (${name})`,
    plan: about(planForCall({ action, expect: { answer: 'accept' }, variant: name, given }, context)),
  });
  const plain = make('plain', {});
  const children = operation === 'read' ? createChildren(resource, context) : [];
  if (children.length > 0) {
    const parent = make('with-children', {});
    const withChildren = { ...parent, plan: about({ ...parent.plan, prepare: children }) };
    return [plain, withChildren, ...withFilling(action, field, judgement.level, context)];
  }
  const full = creator && resource !== action.effect.identifier && hasOptions(creator, context);
  return [
    plain,
    ...(full ? [make('full', fullChoices(creator, context, context.seed('full')))] : []),
    ...withItems(action, field, creator, judgement.level, context),
    ...(full ? [] : withFilling(action, field, judgement.level, context)),
    ...filledBefore(action, field, context).map((one) => ({ ...one, level: judgement.level, plan: about(one.plan) })),
    ...withShown(action, field, judgement.level, context),
    ...withRepeated(action, field, judgement.level, context),
  ];
}

/** A field that is shown under a condition, of a resource that was made so. */
function withShown(
  action: ActionSpec,
  field: ResponseField,
  level: Level,
  context: PlanningContext,
): readonly CaseDraft[] {
  if (field.shownIf === undefined || action.effect.operation !== 'read') return [];
  const variant = 'shown';
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, given: field.shownIf }, context);
  const title = `${field.path} in the answer of ${action.name}, where it is to be shown`;
  return [{ variant, level, title, plan: { ...aboutField(action, field, plan, context), fieldShown: true } }];
}

/** A field that shows again what the call gives, where plain calls do not give it. */
function withRepeated(
  action: ActionSpec,
  field: ResponseField,
  level: Level,
  context: PlanningContext,
): readonly CaseDraft[] {
  const parameter = action.parameters.find(({ name }) => name === field.repeats);
  const isOptional = parameter?.required.statements.some(({ prose, schema }) => (prose ?? schema) === false) === true;
  const value = parameter && isOptional ? plainValue(parameter, context, context.seed('given')) : undefined;
  if (!parameter || value === undefined || !listed(parameter, context)) return [];
  const variant = 'given';
  const choices = { [parameter.name]: value };
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, choices }, context);
  const title = `${field.path} in the answer of ${action.name} with ${parameter.name}`;
  return [{ variant, level, title, plan: aboutField(action, field, plan, context) }];
}

/** A field of a list that stays empty unless its items are given: in the answer to a call, or about a resource, with some. */
function withItems(
  action: ActionSpec,
  field: ResponseField,
  creator: ActionSpec | undefined,
  level: Level,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { path } = field;
  const given = action.effect.operation === 'read' ? creator : action;
  const parameter = given?.parameters.find(({ name, items, required, usual }) => {
    const optional = !usual && required.statements.some(({ prose, schema }) => prose === false || schema === false);
    return items !== undefined && optional && path.startsWith(`${name}.`);
  });
  const value = parameter && plainValue(parameter, context, context.seed('with-items'));
  if (!parameter || value === undefined) return [];
  const choices = { [parameter.name]: value };
  const plan = planForCall(
    {
      action,
      expect: { answer: 'accept' },
      variant: 'with-items',
      ...(given === action ? { choices } : { given: choices }),
    },
    context,
  );
  const title = `${path} in the answer of ${action.name}, with ${parameter.name}`;
  return [{ variant: 'with-items', level, title, plan: aboutField(action, field, plan, context) }];
}

/** A list that shows what the resource was made with, and what lies in it, of one that was made with more than plain ones are. */
function withFilling(
  action: ActionSpec,
  field: ResponseField,
  level: Level,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { operation, resource, variant: kind } = action.effect;
  const { path } = field;
  const list = action.response.find(
    (one) => one.filledBy !== undefined && 'parameter' in one.filledBy && `${path}.`.startsWith(`${one.path}.`),
  );
  const filling = list?.filledBy && 'parameter' in list.filledBy ? list.filledBy : undefined;
  const creator = actionFor(context.book, 'create', resource, kind);
  const parameter = creator?.parameters.find(({ name }) => name === filling?.parameter);
  // A list that cannot be asked for one alone shows others too.
  const isTold = showsOne(action, context.book);
  if (!list || !filling || !creator || !parameter || !isTold || !isLeftOut(parameter, context)) return [];
  const value = plainValue(parameter, context, context.seed('filled'));
  if (value === undefined || path.startsWith(`${parameter.name}.`)) return [];
  const given = { ...effectiveWith(creator, parameter), [parameter.name]: value };
  const variant = 'filled';
  const plan =
    operation === 'list'
      ? itemPlan(action, context, variant, kind, given)
      : planForCall({ action, expect: { answer: 'accept' }, variant, given }, context);
  const title = `${path} in the answer of ${action.name}, of what was made with ${parameter.name}`;
  const filled = [{ path: list.path, given: givenAs(value, filling), mayLag: true as const }];
  return [{ variant, level, title, plan: { ...aboutField(action, field, plan, context), filled } }];
}

/** Whether plain calls do without a parameter that can be given. */
function isLeftOut(parameter: Parameter, context: PlanningContext): boolean {
  const { untestable, usual, required } = parameter;
  const isOptional = required.statements.some(({ prose, schema }) => (prose ?? schema) === false);
  return untestable === undefined && !usual && isOptional && listed(parameter, context);
}

function itemCase(action: ActionSpec, field: ResponseField, level: Level, context: PlanningContext): CaseDraft {
  const variant = 'one-made';
  return {
    variant,
    level,
    title: `${field.path} in the answer of ${action.name}`,
    plan: aboutField(action, field, itemPlan(action, context, variant), context),
  };
}

function aboutField(action: ActionSpec, field: ResponseField, plan: CallPlan, context: PlanningContext): CallPlan {
  const filled = filledLists(action, field, plan, context);
  const fieldEquals = expectedValue(action, field, plan, context);
  return {
    ...plan,
    field: field.path,
    ...(fieldEquals === undefined ? {} : { fieldEquals }),
    ...(filled.length > 0 ? { filled } : {}),
  };
}

function hasOptions(creator: ActionSpec, context: PlanningContext): boolean {
  const pooled = context.book.service.resources.some(({ parent }) => parent === creator.effect.resource);
  return !pooled && Object.keys(fullChoices(creator, context, 1)).length > 0;
}
