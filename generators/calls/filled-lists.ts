import type { ActionSpec, Filling, ResponseField } from '../../specs/action-spec.ts';
import type { Call } from '../../cases/call.ts';
import type { CallPlan, FilledList } from '../../cases/call-plan.ts';
import { namesAsked } from '../../specs/oracle/asked-by.ts';
import { fillingOf, givenAs } from '../../specs/oracle/filling-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionNamed } from './context.ts';

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
    const isMaker = ({ action: name }: Call): boolean =>
      actionNamed(book, name).effect.resource === action.effect.resource;
    const maker = showsOne(action, book) ? before.find(isMaker) : call;
    const given = maker?.parameters[filling.parameter];
    if (given === undefined) return undefined;
    return { path, given: givenAs(given, filling), ...(maker === call ? {} : { mayLag: true }) };
  }
  const makers = before.filter(({ action: name }) => {
    const { operation, resource } = actionNamed(book, name).effect;
    return resource === filling.resource && (operation === 'create' || operation === 'add');
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
  const { key = [] } = service.resources.find(({ name }) => name === resource) ?? {};
  return (
    operation === 'read' || (operation === 'list' && key.length > 0 && namesAsked(action, key).length === key.length)
  );
}
