import type { Call, Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { namesTiedByRules } from '../../specs/derive/derive-combinations.ts';
import { sameName } from '../../specs/derive/derive-parameter.ts';
import { itemsOf, readJson } from '../../specs/oracle/items.ts';
import { isValidAnywhere } from '../../specs/oracle/judge.ts';
import { withServers } from '../../cases/server-slots.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { buildCall, listed, type Choices } from './build-call.ts';
import { isAgreedValid } from '../values/parameter-classes.ts';
import { isDeclared, plainValue } from '../values/sample-value.ts';
import { otherValues } from './unusual-choices.ts';

/**
 * Another value than the given one for each parameter of a change that can be changed by itself: no key, no reference,
 * nothing that a rule ties to others. Whether the call is only tried changes nothing.
 */
export function changesOf(
  { parameters, rules }: ActionSpec,
  key: readonly string[],
  given: Choices,
  context: PlanningContext,
): readonly (readonly [string, string | Slot])[] {
  const ruled = namesTiedByRules(rules);
  const { regionParameter, dryRun } = context.book.service;
  const apart = new Set([...key, regionParameter, dryRun?.parameter]);
  return parameters
    .filter((one) => !one.untestable && one.costs.length === 0 && !one.reference && listed(one, context))
    .filter(({ name, typical }) => !apart.has(name) && typical !== '$token' && !ruled.has(name))
    .flatMap((parameter): readonly (readonly [string, string | Slot])[] => {
      const value = changedValue(parameter, givenAs(parameter.name, given), context);
      return value === undefined ? [] : [[parameter.name, value]];
    });
}

function changedValue(
  parameter: Parameter,
  given: Choices[string] | undefined,
  context: PlanningContext,
): string | Slot | undefined {
  if (parameter.typical === '$name') return { fill: 'name', suffix: '-changed' };
  const plain = plainValue(parameter, context, context.seed('changed'));
  if (isDeclared(parameter) || parameter.type === 'json') return undefined;
  return otherValues(parameter, [given ?? plain], context)[0] ?? (plain === given ? undefined : plain);
}

/**
 * What a call that makes the given changes holds besides: what it must hold has the value that the resource has, and what
 * plain calls usually hold is left out if it may be.
 */
export function unchangedChoices(
  action: ActionSpec,
  changes: Choices,
  given: Choices,
  context: PlanningContext,
): Choices {
  const usual = action.parameters.filter(
    ({ name, usual: isUsual }) => isUsual && Object.keys(changes).length > 0 && !(name in changes),
  );
  const left = usual.filter(({ mandatory }) => isValidAnywhere(mandatory, (needed) => !needed, context));
  const without = Object.fromEntries(left.map(({ name }) => [name, null]));
  const keep = (choices: Choices): Choices => ({
    ...without,
    ...keptIn(action, { ...choices, ...changes }, given, context),
  });
  // What is kept may need more, which is kept too; each round but the last finds some.
  let kept = keep(without);
  for (const _one of action.parameters) {
    const more = keep(kept);
    if (Object.keys(more).length === Object.keys(kept).length) return more;
    kept = more;
  }
  return kept;
}

function keptIn(action: ActionSpec, choices: Choices, given: Choices, context: PlanningContext): Choices {
  const { parameters } = buildCall(action, choices, context, context.seed('changed'));
  const kept = action.parameters
    .filter(({ name, items }) => name in parameters && items === undefined)
    .flatMap((parameter): [string, Choices[string]][] => {
      const value = givenAs(parameter.name, given);
      const fits = typeof value !== 'string' || isAgreedValid(parameter, value, context);
      return value === undefined || !fits ? [] : [[parameter.name, value]];
    });
  return Object.fromEntries(kept);
}

/** The parameters that give the resource another value than it has; lists of objects tell of items instead. */
export function changedNames(
  { parameters }: ActionSpec,
  addresses: readonly string[],
  call: Call,
  given: Choices,
): readonly string[] {
  return Object.entries(call.parameters)
    .filter(([name]) => !addresses.includes(name) && parameters.find((one) => one.name === name)?.type !== 'json')
    .filter(([name, value]) => JSON.stringify(givenAs(name, given)) !== JSON.stringify(value))
    .map(([name]) => name);
}

/** What identifies the items of the lists that a call gives: their first field, or they themselves. */
export function itemsNamed({ parameters }: ActionSpec, call: Call): readonly (string | Slot)[] {
  return parameters
    .filter(({ type }) => type === 'json')
    .flatMap(({ name }): readonly (string | Slot)[] => {
      const value = call.parameters[name];
      const text = typeof value === 'string' ? value : value?.fill === 'servers' ? value.text : '[]';
      const list = readJson(text);
      const scalars: readonly unknown[] = Array.isArray(list) ? list : [];
      const firsts = itemsOf(list)?.map((item) => Object.values(item)[0]) ?? scalars;
      return firsts.map((first) => withServers(String(first)));
    });
}

function givenAs(name: string, given: Choices): Choices[string] | undefined {
  return Object.entries(given).find(([own]) => sameName(own, name))?.[1];
}
