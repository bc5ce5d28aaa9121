import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { variantSwitchOf } from '../../specs/derive/variant-switch.ts';
import { namesInRules } from '../../specs/derive/derive-combinations.ts';
import { anyEdition, judge } from '../../specs/oracle/judge.ts';
import { namesAsked } from '../../specs/oracle/asked-by.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter, Rule } from '../../specs/parameter.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { holds } from '../../specs/oracle/violations.ts';
import { buildCall, listed, type Choices } from '../calls/build-call.ts';
import type { Constraint } from '../values/completion.ts';
import { parameterClasses, type ParameterClass } from '../values/parameter-classes.ts';
import { resourceNamed } from '../calls/context.ts';
import { createRandom } from '../values/random.ts';

/** What a combination chooses from: a parameter with its classes, the variant of what the call is about, or a part of the form of the request. */
export interface Factor {
  readonly name: string;
  readonly parameter?: Parameter;
  readonly isVariant?: true;
  readonly classes: readonly ParameterClass[];
}

/** The factors of an action and the rules that keep classes apart. */
export interface CombinationModel {
  readonly factors: readonly Factor[];
  readonly constraints: readonly Constraint[];
}

/** Everything about a call of an action that can be varied while it stays valid. */
export function combinationModel(action: ActionSpec, context: PlanningContext): CombinationModel {
  const parameters = action.parameters.filter((parameter) => isFactor(parameter, action, context));
  const kinds = variantSwitchOf(action, context.book.service);
  const factors: readonly Factor[] = [
    ...parameters.map((parameter) => ({
      name: parameter.name,
      parameter,
      classes: parameterClasses(parameter, context),
    })),
    ...(kinds ? [{ name: kinds.name, isVariant: true as const, classes: formClasses(kinds.variants) }] : []),
    { name: 'format', classes: formClasses(context.forms?.formats) },
    { name: 'method', classes: formClasses(context.forms?.methods) },
  ].filter(({ classes }) => classes.length > 0);
  return { factors, constraints: constraintsFor(action, factors, context) };
}

/** What a row of classes means for the parameters of a call; the seed draws values within their classes. */
export function choicesOf(factors: readonly Factor[], row: readonly number[], seed: number): Choices {
  const random = createRandom(seed);
  const entries = factors.flatMap(({ name, parameter, isVariant, classes }, index): [string, Choices[string]][] => {
    const chosen = classes[row[index] ?? 0];
    return (parameter ?? isVariant) && chosen ? [[name, chosen.draw?.(random) ?? chosen.value]] : [];
  });
  return Object.fromEntries(entries);
}

function formClasses(names: readonly string[] = []): readonly ParameterClass[] {
  return names.map((name) => ({ name, value: name }));
}

/** What addresses the resource is settled by the plan, and so is a reference that is not an identifier. */
function isFactor(parameter: Parameter, action: ActionSpec, context: PlanningContext): boolean {
  const { name, reference, type, untestable } = parameter;
  return (
    untestable === undefined &&
    name !== context.book.service.regionParameter &&
    listed(parameter, context) &&
    (reference === undefined || type === 'string') &&
    !isAddress(name, action, context.book)
  );
}

/** Whether a parameter says which resource a call is about, or where; a list may be asked for any. */
function isAddress(name: string, action: ActionSpec, book: SpecBook): boolean {
  const { operation, resource } = action.effect;
  const keys = addressOf(resource, operation !== 'create', book);
  return keys.includes(name) || (operation !== 'list' && namesAsked(action, keys).includes(name));
}

/** The parameters that say where a resource is, and with `own` also those that say which it is. */
function addressOf(name: string, own: boolean, book: SpecBook): readonly string[] {
  const resource = resourceNamed(book, name);
  const holder = resource.aspectOf ?? resource.parent;
  return [...(own ? resource.key : []), ...(holder === undefined ? [] : addressOf(holder, true, book))];
}

function constraintsFor(
  action: ActionSpec,
  factors: readonly Factor[],
  context: PlanningContext,
): readonly Constraint[] {
  const left = Object.fromEntries(factors.map(({ name }): [string, null] => [name, null]));
  const fixed = textsOf(buildCall(action, left, context, 1).parameters);
  return action.rules
    .filter(({ point }) =>
      ['reject', 'disputed'].includes(judge(point, (inForce) => !inForce, anyEdition(context)).expect),
    )
    .flatMap((rule): readonly Constraint[] => {
      const names = namesInRules([rule]);
      const used = factors.map((_, index) => index).filter((index) => names.has(factors[index]?.name ?? ''));
      const values = used.map((index) => (factors[index]?.classes ?? []).map(({ value }) => textOf(value)));
      if (used.length === 0) return [];
      const allows = (chosen: readonly number[]): boolean => {
        const row = chosen.map((value, at): [string, string] => [
          factors[used[at] ?? 0]?.name ?? '',
          values[at]?.[value] ?? '',
        ]);
        return isKept(rule, { ...fixed, ...Object.fromEntries(row) });
      };
      return [{ factors: used, allows }];
    });
}

/** What has no effect is not given: the documents do not say what becomes of it. */
function isKept({ kind, parameter, when }: Rule, texts: Readonly<Record<string, string>>): boolean {
  const given = (texts[parameter] ?? '') !== '';
  if (kind === 'effective-only-if') return !given || holds(when, texts);
  return !holds(when, texts) || given === (kind === 'required-if');
}

/** The parameters as texts, by which conditions are asked. */
export function textsOf(parameters: Readonly<Record<string, string | Slot>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: string | Slot | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.fill;
}
