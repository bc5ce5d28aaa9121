import type { ActionSpec, Filling, ResponseField } from '../../specs/action-spec.ts';
import type { Call } from '../../cases/call.ts';
import type { CallPlan, FilledList } from '../../cases/call-plan.ts';
import { namesAsked } from '../../specs/oracle/asked-by.ts';
import { fillingOf, givenAs } from '../../specs/oracle/filling-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionNamed } from './context.ts';
import { resourcesOf } from './fixture-plans.ts';

type Item = string | Readonly<Record<string, string>>;

/** The lists on the way to a field, in the answer to the call of a plan, that hold something: the case made it or gave it. */
export function filledLists(
  action: ActionSpec,
  { path }: ResponseField,
  plan: CallPlan,
  context: PlanningContext,
): readonly FilledList[] {
  const anchors = plan.fixtures.flatMap(({ anchor, pooled, exclusive }) =>
    pooled && exclusive !== true && anchor ? [anchor] : [],
  );
  const before = [...plan.fixtures.map(({ call }) => call), ...anchors, ...plan.prepare];
  return action.response
    .filter((field) => field.type === 'list' && (path === field.path || path.startsWith(`${field.path}.`)))
    .flatMap((field) => filledList(action, field, plan.call, { before, anchors }, context) ?? []);
}

function filledList(
  action: ActionSpec,
  field: ResponseField,
  call: Call,
  { before, anchors }: { readonly before: readonly Call[]; readonly anchors: readonly Call[] },
  { book }: PlanningContext,
): FilledList | undefined {
  const filling = fillingOf(action, field, book);
  if (!filling) return undefined;
  const { path } = field;
  if ('parameter' in filling) {
    const maker = showsOne(action, book) ? giverOf(filling.parameter, action, before, book) : call;
    const given = maker?.parameters[filling.parameter];
    if (given === undefined) return undefined;
    return { path, given: givenAs(given, filling), ...(maker === call ? {} : { mayLag: true }) };
  }
  const isUsed = namesWhatItUses(filling.resource, action, book);
  const makers = before.filter((maker) => {
    const { operation, resource } = actionNamed(book, maker.action).effect;
    const isMade = resource === filling.resource && (operation === 'create' || operation === 'add');
    return isMade && (!isUsed || Object.values(maker.parameters).flatMap(resourcesOf).includes(action.effect.resource));
  });
  if (makers.length === 0) return undefined;
  const items = makers.map((maker) => itemMadeBy(maker, filling, actionNamed(book, maker.action).effect.variant));
  return {
    path,
    mayLag: true,
    ...(makers.some((maker) => anchors.includes(maker)) ? { anchored: true } : {}),
    ...(items.every((item) => item !== undefined) ? { items } : {}),
  };
}

/** The call that gives what stands in a list: the creation, or else the only one that adds some of it. */
function giverOf(parameter: string, { effect }: ActionSpec, before: readonly Call[], book: SpecBook): Call | undefined {
  const on = before.filter(({ action: name }) => actionNamed(book, name).effect.resource === effect.resource);
  const [first] = on;
  if (first === undefined || first.parameters[parameter] !== undefined) return first;
  const [giver, ...more] = on.filter(({ parameters }) => parameters[parameter] !== undefined);
  return giver && more.length === 0 && actionNamed(book, giver.action).effect.operation === 'add' ? giver : undefined;
}

/** Whether what fills a list is no part of what shows it, but uses that: its creation names it. */
export function namesWhatItUses(name: string, { effect: { resource } }: ActionSpec, { service }: SpecBook): boolean {
  const filling = service.resources.find((one) => one.name === name);
  return (
    name !== resource && filling?.parent !== resource && filling?.aspectOf !== resource && isAlone(resource, service)
  );
}

/** Whether a resource stands by itself, and holds nothing. */
function isAlone(name: string, { resources }: SpecBook['service']): boolean {
  const own = resources.find((one) => one.name === name);
  return own?.parent === undefined && own?.aspectOf === undefined && !resources.some(({ parent }) => parent === name);
}

/** What a list shows of a creation, or nothing if its spec does not say or a value is known at run time only. */
function itemMadeBy(
  { parameters }: Call,
  { item, fields }: Extract<Filling, { readonly resource: string }>,
  variant: string | undefined,
): Item | undefined {
  const valueOf = (name: string): string | undefined => {
    const value = name === '$variant' ? variant : parameters[name];
    return typeof value === 'string' ? value : undefined;
  };
  if (item !== undefined) return valueOf(item);
  const entries = Object.entries(fields ?? {}).map(([name, source]) => [name, valueOf(source)] as const);
  const isWhole = entries.length > 0 && entries.every(([, value]) => value !== undefined);
  return isWhole ? (Object.fromEntries(entries) as Readonly<Record<string, string>>) : undefined;
}

/** Whether what an action shows is one resource: it reads it, or is a list that was asked for that one alone. */
export function showsOne(action: ActionSpec, { service }: SpecBook): boolean {
  const { operation, resource } = action.effect;
  const { key = [], named = '', uniquelyNamed } = service.resources.find(({ name }) => name === resource) ?? {};
  if (operation !== 'list') return operation === 'read';
  const isNamed = uniquelyNamed === true && namesAsked(action, [named]).length > 0;
  return (key.length > 0 && namesAsked(action, key).length === key.length) || isNamed;
}
