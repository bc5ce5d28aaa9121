import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { sameName } from '../specs/derive/derive-parameter.ts';
import type { ActionSpec, ResponseField } from '../specs/action-spec.ts';
import { buildCall, listed, type Choices } from './calls/build-call.ts';
import { resourceNamed } from './calls/context.ts';
import { filledLists } from './calls/filled-lists.ts';
import { orderFixtures } from './calls/fixture-plans.ts';
import { itemPlanWithKeys } from './calls/item-plan.ts';
import { keysIn, keysOf } from './calls/resource-keys.ts';
import { onVariant } from './calls/variant-switch.ts';
import { neededCalls } from './calls/needed-calls.ts';
import { valuesUnlike } from './values/values-unlike.ts';

/**
 * A field of a list that shows what a parameter gave, once another action has changed that: with two values, of which one may
 * have been there by itself. No document says how soon a list shows a change.
 */
export function changedItemCases(
  list: ActionSpec,
  field: ResponseField,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { echoes, path } = field;
  const { resource, items } = list.effect;
  if (echoes === undefined || items === undefined || !path.startsWith(`${items}.`)) return [];
  const { key } = resourceNamed(context.book, resource);
  const keys = keysOf(resourceNamed(context.book, resource), { action: list.name, parameters: {} });
  const asksForOne = Object.keys(keysIn(list, keys)).length === Object.keys(keys).length;
  const changers = context.book.actions.filter(
    ({ name, effect }) =>
      effect.operation === 'update' && effect.resource === resource && (context.declares?.(name) ?? true),
  );
  return changers.slice(0, asksForOne ? changers.length : 0).flatMap((changer, nth) => {
    const parameter = changer.parameters.find(({ name }) => sameName(name, echoes));
    // What tells it apart names what is changed.
    if (
      !parameter ||
      key.includes(parameter.name) ||
      parameter.untestable ||
      parameter.costs.length > 0 ||
      !listed(parameter, context)
    )
      return [];
    const values = valuesUnlike(parameter, '', context).filter((value) => typeof value === 'string');
    // What is raised to another setting is seen for certain where it is as high as it can be.
    const told =
      field.raisedTo === undefined ? values.slice(0, 2) : values.toSorted((a, b) => Number(b) - Number(a)).slice(0, 1);
    return told.map((value, index): CaseDraft => {
      const by = nth === 0 ? '' : `-by-${changer.name}`;
      const variant = `${index === 0 ? 'changed' : 'changed-otherwise'}${by}`;
      const choices = { [parameter.name]: value };
      return {
        variant,
        level: 'should',
        title: `${path} in the answer of ${list.name}, after ${changer.name} with ${parameter.name}=${value}`,
        plan: planAfter({ list, field, changer, choices, value, variant }, context),
      };
    });
  });
}

interface Change {
  readonly list: ActionSpec;
  readonly field: ResponseField;
  readonly changer: ActionSpec;
  readonly choices: Choices;
  readonly value: string;
  readonly variant: string;
}

function planAfter({ list, field, changer, choices: own, value, variant }: Change, context: PlanningContext): CallPlan {
  const { resource, items = '' } = list.effect;
  const kind = changer.effect.variant ?? onVariant(changer, own, context.book).variant;
  const { plan, keys } = itemPlanWithKeys(list, context, variant, kind);
  const choices = { ...keysIn(changer, keys), ...own };
  const change = buildCall(changer, choices, context, context.seed(variant));
  const seed = context.seed(variant);
  const calls = [...neededCalls(changer, change, choices, context, seed), change];
  const changed: CallPlan = {
    ...plan,
    // Nobody else may be given what was changed.
    fixtures: orderFixtures(plan.fixtures, calls, context, seed, { exclusive: resource, made: undefined }),
    prepare: [...plan.prepare, ...calls],
    field: field.path,
    fieldEquals: value,
    answered: [
      { path: items, match: 'all', items: JSON.stringify([nested(field.path.slice(items.length + 1), value)]) },
    ],
  };
  const filled = filledLists(list, field, changed, context);
  return filled.length > 0 ? { ...changed, filled } : changed;
}

/** What holds a value at a dotted path. */
function nested(path: string, value: string): unknown {
  return path.split('.').reduceRight<unknown>((within, name) => ({ [name]: within }), value);
}
