import type { Call, CallPlan, Expectation, ExpectedRead, FixturePlan, Slot, PlanContext } from '../specs/call-plan.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Resource } from '../specs/service.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { readerOf } from '../specs/derive-parameter.ts';
import { itemsOf, readJson } from '../specs/items.ts';
import { resourcesIn, withServers } from '../specs/server-slots.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';
import { buildCall, type Choices } from './build-call.ts';
import { probeByName } from './probe-by-name.ts';

export { resourceNamed } from './context.ts';

/** What a case needs beyond the plain call of its action. */
export interface PlanRequest {
  readonly action: ActionSpec;
  readonly choices?: Choices;
  readonly expect: Expectation;
  readonly variant: string;
  /** Choices for the call that creates the resource under test (update, delete, start, stop, read). */
  readonly given?: Choices;
  /** The variant of that resource where the action serves several. */
  readonly resourceVariant?: string;
  /** The state to bring it into; by default the first in which a document allows the operation. */
  readonly state?: string;
  readonly reads?: (keys: Choices, call: Call) => readonly ExpectedRead[];
  /** Calls that will come before, whose resources must exist too. */
  readonly also?: readonly Call[];
}

/** Completes a call to a plan: the resources it needs, in order, and the read that proves that nothing changed. */
export function planCall(request: PlanRequest, context: PlanContext): CallPlan {
  const { action, expect, choices = {} } = request;
  const { book } = context;
  const { resource, operation } = action.effect;
  const seed = context.seed(request.variant);
  const isPart = resourceNamed(book, resource).aspectOf !== undefined;
  const isAlone = operation === 'create' || (operation === 'list' && !isPart);
  const existing = isAlone ? undefined : givenResource(request, context, seed);
  const listing =
    expect.answer === 'reject' && operation === 'create' ? probeByName(action, choices, context) : undefined;
  const named = listing?.name ?? {};
  const call = buildCall(action, { ...keysIn(action, existing?.keys ?? {}), ...named, ...choices }, context, seed);
  const keys = existing?.keys ?? keysOf(resourceNamed(book, resource), call);
  const probe =
    listing?.probe ??
    (expect.answer === 'reject' ? probeFor(action, keys, request.resourceVariant, context, seed) : undefined);
  const created = operation === 'create' && resourceNamed(book, resource).parent === undefined;
  const isPrepared = expect.answer === 'accept' || (isPart && mentions(call, resource));
  const prepare = isPrepared ? neededCalls(action, call, keys, context, seed) : [];
  const calls = [...prepare, call, ...(probe ? [probe] : []), ...(request.also ?? [])];
  const fixtures = orderFixtures(existing ? [existing.fixture] : [], calls, context, seed, {
    exclusive: damages.has(operation) ? wholeOf(book, resource) : tracesIn(action, book),
    made: created ? resource : undefined,
  });
  return {
    fixtures,
    ...costsOf(action, call),
    prepare,
    call,
    expect,
    ...(probe ? { probe } : {}),
    ...(listing ? { probeItems: listing.items } : {}),
    reads: request.reads?.(keys, call) ?? [],
  };
}

/** What these do to a resource that others would use after it cannot be undone by deleting what was made in it. */
const damages: ReadonlySet<string> = new Set(['delete', 'update', 'add', 'remove']);

/** The resource that one is a part of, or itself. */
function wholeOf(book: SpecBook, name: string): string {
  return resourceNamed(book, name).aspectOf ?? name;
}

/** The resources whose identifiers a value holds. */
function resourcesOf(value: string | Slot): readonly string[] {
  if (typeof value === 'string') return [];
  if (value.fill === 'servers') return resourcesIn(value.text);
  return value.fill === 'identifier' ? [value.resource] : [];
}

/** Whether a call holds the identifier of a resource; a part must have been added before, even if the call is refused for something else. */
function mentions({ parameters }: Call, resource: string): boolean {
  return Object.values(parameters).some((value) => resourcesOf(value).includes(resource));
}

/** The resource that keeps what a case adds to a part of it, and is not used again if it is one that cases share. */
function tracesIn({ effect: { operation, resource }, needs }: ActionSpec, book: SpecBook): string | undefined {
  const { aspectOf } = resourceNamed(book, resource);
  return operation === 'add' || operation === 'remove' || needs.length > 0 ? aspectOf : undefined;
}

/** The values of a call that cost money on a real account. */
function costsOf({ parameters }: ActionSpec, call: Call): Pick<CallPlan, 'costs'> {
  const costs = parameters.flatMap((parameter) =>
    parameter.costs
      .filter((value) => value === call.parameters[parameter.name])
      .map((value) => `${parameter.name}=${value}`),
  );
  return costs.length === 0 ? {} : { costs };
}

/** The calls that must come before, on the same resource and with the same values. */
function neededCalls(
  { needs }: ActionSpec,
  call: Call,
  keys: Choices,
  context: PlanContext,
  seed: number,
): readonly Call[] {
  return needs.map(({ action, same, from, itemsWithout }) => {
    const pairs = [...same.map((name): [string, string] => [name, name]), ...Object.entries(from)];
    const copied = Object.fromEntries(
      pairs.flatMap(([name, source]): [string, string | Slot][] => {
        const value = call.parameters[source];
        return value === undefined ? [] : [[name, withoutFields(value, itemsWithout)]];
      }),
    );
    const needed = actionNamed(context.book, action);
    return buildCall(needed, { ...keysIn(needed, keys), ...copied }, context, seed);
  });
}

/** A list of objects without some of their fields; any other value as it is. */
function withoutFields(value: string | Slot, names: readonly string[]): string | Slot {
  if (names.length === 0 || (typeof value !== 'string' && value.fill !== 'servers')) return value;
  const items = itemsOf(readJson(typeof value === 'string' ? value : value.text));
  if (!items) return value;
  const kept = items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name))));
  return withServers(JSON.stringify(kept));
}

/** The values by which a resource made by `call` is addressed: its identifier, or its key parameters. */
export function keysOf(resource: Resource, call: Call): Choices {
  return Object.fromEntries(
    resource.key.map((name): [string, string | Slot] => [
      name,
      call.parameters[name] ?? { fill: 'identifier', resource: resource.name },
    ]),
  );
}

/** The read call of a resource by its keys, if an action reads it. */
export function readCall(
  resource: string,
  variant: string | undefined,
  keys: Choices,
  context: PlanContext,
  seed: number,
): Call | undefined {
  const reader = actionFor(context.book, 'read', resource, variant) ?? readerOf(context.book, resource, variant);
  return reader && buildCall(reader, keysIn(reader, keys), context, seed);
}

/** The keys that an action has parameters for. */
export function keysIn(action: ActionSpec, keys: Choices): Choices {
  const names = new Set(action.parameters.map(({ name }) => name));
  return Object.fromEntries(Object.entries(keys).filter(([name]) => names.has(name)));
}

function givenResource(
  request: PlanRequest,
  context: PlanContext,
  seed: number,
): { readonly fixture: FixturePlan; readonly keys: Choices } {
  const { effect } = request.action;
  const aspect = resourceNamed(context.book, effect.resource);
  const resource = aspect.aspectOf === undefined ? aspect : resourceNamed(context.book, aspect.aspectOf);
  const variant = effect.variant ?? request.resourceVariant ?? resource.variants[0];
  const state = request.state ?? startingState(request.action, context.book);
  const chosenKeys = request.expect.answer === 'accept' ? pickKeys(resource, request.choices ?? {}) : {};
  const fixture = fixtureFor(resource.name, variant, { ...request.given, ...chosenKeys }, context, seed);
  return {
    fixture: state === undefined ? fixture : { ...fixture, state },
    keys: keysOf(resource, fixture.call),
  };
}

/** A valid key is tried on a resource that has it: a listener on that very port. */
function pickKeys(resource: Resource, choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([name, value]) => resource.key.includes(name) && typeof value === 'string'),
  );
}

/** The first stable state in which a document allows the operation. */
function startingState(action: ActionSpec, book: SpecBook): string | undefined {
  const lifecycle = book.lifecycles.find(({ resource }) => resource === action.effect.resource);
  return lifecycle?.stable.find((state) =>
    lifecycle.rules.some(
      (rule) => rule.from === state && rule.on === action.effect.operation && rule.expect === 'accept',
    ),
  );
}

/** The read of a resource or, where that needs to know a part of it, the list of all its parts. */
function probeCall(
  resource: string,
  variant: string | undefined,
  keys: Choices,
  context: PlanContext,
  seed: number,
): Call | undefined {
  const lister = actionFor(context.book, 'list', resource, variant);
  const names = new Set(lister?.parameters.map(({ name }) => name));
  const isPart = resourceNamed(context.book, resource).aspectOf !== undefined;
  return lister && isPart && Object.keys(keys).every((key) => names.has(key))
    ? buildCall(lister, keys, context, seed)
    : readCall(resource, variant, keys, context, seed);
}

function probeFor(
  action: ActionSpec,
  keys: Choices,
  variant: string | undefined,
  context: PlanContext,
  seed: number,
): Call | undefined {
  const { operation, resource } = action.effect;
  if (operation === 'read' || operation === 'list') return undefined;
  if (operation !== 'create') {
    const kind = action.effect.variant ?? variant;
    const own = probeCall(resource, kind, keys, context, seed);
    return own ?? readCall(wholeOf(context.book, resource), kind, keys, context, seed);
  }
  const { parent } = resourceNamed(context.book, resource);
  if (parent === undefined) return undefined;
  const holder = keysOf(resourceNamed(context.book, parent), { action: '', parameters: {} });
  const list = actionFor(context.book, 'list', resource);
  return list
    ? buildCall(list, keysIn(list, holder), context, seed)
    : readCall(parent, undefined, holder, context, seed);
}

/** All resources that calls refer to, each after what it needs itself. */
function orderFixtures(
  given: readonly FixturePlan[],
  calls: readonly Call[],
  context: PlanContext,
  seed: number,
  flags: { readonly exclusive: string | undefined; readonly made: string | undefined },
): readonly FixturePlan[] {
  const ordered: FixturePlan[] = [];
  const visit = (fixture: FixturePlan): void => {
    if (fixture.resource === flags.made || ordered.some(({ resource }) => resource === fixture.resource)) return;
    need(fixture.call);
    ordered.push(fixture.resource === flags.exclusive ? { ...fixture, exclusive: true } : fixture);
  };
  const need = (call: Call): void => {
    for (const value of Object.values(call.parameters)) {
      for (const name of resourcesOf(value)) {
        // A part comes with what it is a part of, which is given.
        if (resourceNamed(context.book, name).aspectOf !== undefined) continue;
        visit(given.find(({ resource }) => resource === name) ?? fixtureFor(name, undefined, {}, context, seed));
      }
    }
  };
  for (const fixture of given) visit(fixture);
  for (const call of calls) need(call);
  return ordered;
}

/** The plan to make a resource; one that holds others is pooled. */
function fixtureFor(
  name: string,
  variant: string | undefined,
  choices: Choices,
  context: PlanContext,
  seed: number,
): FixturePlan {
  const creator = actionFor(context.book, 'create', name, variant);
  if (!creator) throw new Error(`no action creates a ${name}`);
  const { anchor } = resourceNamed(context.book, name);
  return {
    resource: name,
    ...(variant === undefined ? {} : { variant }),
    call: buildCall(creator, { ...tokensOf(creator), ...choices }, context, seed),
    pooled: context.book.service.resources.some(({ parent }) => parent === name),
    ...(anchor ? { anchor: buildCall(actionNamed(context.book, anchor.action), anchor.parameters, context, 1) } : {}),
  };
}

/** Fixtures carry a ClientToken where the action takes one: by it, a creation whose answer was lost is found again. */
function tokensOf(creator: ActionSpec): Choices {
  const tokens = creator.parameters.filter(({ typical }) => typical === '$token');
  return Object.fromEntries(tokens.map(({ name }): [string, Slot] => [name, { fill: 'token', suffix: '-fixture' }]));
}
