import type { Call, Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, resourceNamed } from './context.ts';
import { usesDeclared } from './create-children.ts';
import { readCall } from './read-call.ts';
import { keysIn, keysOf } from './resource-keys.ts';
import { isDeclared } from '../values/sample-value.ts';
import { unusualChoices } from './unusual-choices.ts';
import { nameApart, oneMore } from './one-more.ts';

/** Something beside the resource of a call: what makes it, and the read that shows it. */
export interface Neighbour {
  readonly make: readonly Call[];
  readonly read: Call;
}

/** The resource that a call is about, with the keys by which it is told from others of its kind. */
export interface Subject {
  readonly action: ActionSpec;
  /** What the action is about, and what that is a part of or itself. */
  readonly resource: Resource;
  readonly whole: Resource;
  readonly variant: string | undefined;
  readonly keys: Choices;
}

/** One more resource of the kind, beside the one that the call is about. */
export function sisterOf(subject: Subject, context: PlanningContext): readonly Neighbour[] {
  const { action, resource, whole, variant, keys } = subject;
  const creator = actionFor(context.book, 'create', whole.name, variant);
  if (!creator) return [];
  const withDeclared = speaksOfDeclared(action);
  const other = otherKeys(creator, whole, keys);
  const needed = resource === whole ? {} : neededByParts(whole, context);
  const choices = { ...unusualChoices(creator, context, withDeclared, needed), ...other };
  const make = oneMore(creator, context, context.seed('sister'), choices);
  const nth = action.effect.operation === 'create' ? 0 : 1;
  const own = pinned(keysOf(whole, make), whole, nth);
  const read = readCall(whole.name, variant, own, context, 1);
  const parts = resource === whole ? [] : partsOf([resource], own, variant, context);
  return [...(read ? [{ make: [make], read }] : []), ...parts];
}

/** What else the holder has: one of every other kind, and its own parts. */
export function siblingsOf({ action, whole, keys }: Subject, context: PlanningContext): readonly Neighbour[] {
  const { resources } = context.book.service;
  const { operation } = action.effect;
  const isNew = operation === 'create' || operation === 'delete';
  const kinds = resources
    .filter(({ name, parent }) =>
      whole.parent === undefined ? !isNew && parent === whole.name : parent === whole.parent && name !== whole.name,
    )
    .filter((kind) => !dependsOn(Object.keys(action.effect.of ?? {}), kind, context));
  const holder = resources.find(({ name }) => name === whole.parent);
  const parts = holder
    ? partsOf(
        resources.filter(({ aspectOf }) => aspectOf === holder.name),
        holderKeys(holder, keys),
        undefined,
        context,
      )
    : [];
  const within = holder ? holderKeys(holder, keys) : keys;
  return [...kinds.flatMap((kind) => oneOf(kind, within, context)), ...parts];
}

/** Whether values of a new one are promised only in what is made as some parameters say. */
function dependsOn(names: readonly string[], { name, variants }: Resource, { book }: PlanningContext): boolean {
  const { parameters = [] } = actionFor(book, 'create', name, variants[0]) ?? {};
  return parameters.some(({ holder }) => names.some((one) => one in (holder?.given ?? {})));
}

/** Resources of other kinds that stand by themselves and hold nothing. */
export function strangersOf({ resource, whole }: Subject, context: PlanningContext): readonly Neighbour[] {
  const { resources } = context.book.service;
  if (whole.parent !== undefined || resource !== whole) return [];
  return resources
    .filter(({ name, parent, aspectOf }) => parent === undefined && aspectOf === undefined && name !== whole.name)
    .filter(({ name }) => !resources.some(({ parent }) => parent === name))
    .flatMap((kind) => oneOf(kind, {}, context));
}

/** Parts of a resource, with something in them. */
export function partsOf(
  parts: readonly Resource[],
  keys: Choices,
  variant: string | undefined,
  context: PlanningContext,
): readonly Neighbour[] {
  return parts.flatMap(({ name, within }): readonly Neighbour[] => {
    const kind = variant !== undefined && within?.includes(variant) === true ? within[0] : variant;
    const adder = actionFor(context.book, 'add', name, kind) ?? actionFor(context.book, 'update', name, kind);
    const reader = readerOfPart(name, kind, keys, context);
    if (!adder || !reader || (adder.effect.variant !== undefined && adder.effect.variant !== kind)) return [];
    const make = buildCall(adder, keysIn(adder, keys), context, 1);
    if (usesDeclared(make) && !madeOnly(make)) return [];
    return [{ make: [make], read: reader }];
  });
}

/** The list of the parts of a resource, or the read of its one part. */
export function readerOfPart(
  name: string,
  variant: string | undefined,
  keys: Choices,
  context: PlanningContext,
): Call | undefined {
  const list = actionFor(context.book, 'list', name, variant);
  return list ? buildCall(list, keysIn(list, keys), context, 1) : readCall(name, variant, keys, context, 1);
}

/** Whether plain calls of an action depend on what the owner of the target declares anyway. */
export function speaksOfDeclared({ parameters }: ActionSpec): boolean {
  return parameters.some(
    (one) => isDeclared(one) && (one.usual || one.required.statements.some(({ prose }) => prose === true)),
  );
}

/** The identifier that a case made first of a kind stands for the resource of the call, the next ones for others. */
export function pinned(values: Choices, { name }: Resource, nth: number): Choices {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null ? null : pin(value, name, nth)]),
  );
}

/** A slot that names the last one made of a resource names the given one. */
export function pin(value: string | Slot, resource: string, nth: number): string | Slot {
  if (typeof value !== 'string' && value.fill === 'list') {
    return { ...value, of: value.of.map((one) => pin(one, resource, nth)) };
  }
  if (typeof value !== 'string' && value.fill === 'servers') {
    const last = new RegExp(`\\$made\\.${resource}(?![-#\\w])`, 'gu');
    return { ...value, text: value.text.replaceAll(last, () => `$made.${resource}#${nth + 1}`) };
  }
  return typeof value !== 'string' &&
    value.fill === 'identifier' &&
    value.resource === resource &&
    value.nth === undefined
    ? { ...value, nth }
    : value;
}

function oneOf({ name, variants }: Resource, keys: Choices, context: PlanningContext): readonly Neighbour[] {
  const [variant] = variants;
  const creator = actionFor(context.book, 'create', name, variant);
  // It must not come to use what the call is about.
  const choices = Object.entries(creator ? unusualChoices(creator, context, false) : {}).filter(
    ([, value]) => typeof value === 'string' || value?.fill !== 'identifier',
  );
  const own = { ...Object.fromEntries(choices), ...nameApart(resourceNamed(context.book, name), '-beside') };
  const make = creator && buildCall(creator, { ...own, ...keysIn(creator, keys) }, context, 1);
  if (!make || usesDeclared(make)) return [];
  const read = readCall(name, variant, keysOf(resourceNamed(context.book, name), make), context, 1);
  return read ? [{ make: [make], read }] : [];
}

/** The keys of the holder: those that the resource has too, or the identifier of the one that the case has. */
function holderKeys(holder: Resource, keys: Choices): Choices {
  const shared = Object.entries(keys).filter(([name]) => holder.key.includes(name));
  return { ...keysOf(holder, { action: '', parameters: {} }), ...Object.fromEntries(shared) };
}

/** Keys that no identifier is: another number than that of the resource of the call. */
function otherKeys({ parameters }: ActionSpec, { key }: Resource, keys: Choices): Choices {
  const numbers = parameters.filter(({ name, type }) => key.includes(name) && type === 'integer');
  return Object.fromEntries(
    numbers.map(({ name, unreachable }) => {
      const next = [1, 2].map((step) => String((Number(keys[name]) % 60_000) + step));
      return [name, next.find((number) => !unreachable.includes(number)) ?? null];
    }),
  );
}

/** Whether a call speaks of what cases make, and of nothing that is declared. */
function madeOnly({ parameters }: Call): boolean {
  return Object.values(parameters).every(
    (value) => typeof value === 'string' || value.fill !== 'servers' || !/\$(?:server|declared)/u.test(value.text),
  );
}

/** What a resource must be made with so that parts can be added to it. */
export function neededByParts(whole: Resource, { book }: PlanningContext): Readonly<Record<string, string>> {
  const own = book.service.resources.filter(({ aspectOf }) => aspectOf === whole.name);
  const parts = new Set(own.map(({ name }) => name));
  const adders = book.actions.filter(({ effect }) => effect.operation === 'add' && parts.has(effect.resource));
  return Object.assign({}, ...adders.map(({ effect }) => effect.of)) as Record<string, string>;
}
