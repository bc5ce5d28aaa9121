import type { Call } from '../../cases/call.ts';
import type { CallPlan, FixturePlan } from '../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { wireParameters } from '../../cases/wire-parameters.ts';
import { violations } from '../../specs/oracle/violations.ts';
import { expectedErrors } from '../errors/expected-errors.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';
import {
  fixtureFor,
  heldBefore,
  holderChoices,
  holderOf,
  orderFixtures,
  resourcesOf,
  tokensOf,
  variantIn,
} from './fixture-plans.ts';
import { givenInstead, neededCalls } from './needed-calls.ts';
import { probeByName } from './probe-by-name.ts';
import { probeCall } from './probe-call.ts';
import { givenVariant, onVariant } from './variant-switch.ts';
import { keysIn, keysOf, pickKeys } from './resource-keys.ts';

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
  /** Whatever a plain call names is there before, although this one is refused. */
  readonly prepared?: true;
  /** Only what is required: no token either, though what is lost then is not found again. */
  readonly bare?: true;
  /** What the resource is made with within which the call does something; by default what its values need. */
  readonly holder?: Choices;
  /** Calls that will come before, whose resources must exist too. */
  readonly also?: readonly Call[];
}

/** A plan with the keys of the resource that its call is about. */
export interface KeyedPlan {
  readonly plan: CallPlan;
  readonly keys: Choices;
}

/** Completes a call to a plan: the resources it needs, in order, and the read that proves that nothing changed. */
export function planForCall(request: PlanRequest, context: PlanningContext): CallPlan {
  return planWithKeys(request, context).plan;
}

/** The same, for those who prepare or read the resource that the call is about. */
export function planWithKeys(asked: PlanRequest, context: PlanningContext): KeyedPlan {
  const { action, expect } = asked;
  const { book } = context;
  const { variant: kind, choices } = onVariant(action, asked.choices ?? {}, book);
  const resourceVariant = asked.resourceVariant ?? kind;
  const request = { ...asked, choices, ...(resourceVariant === undefined ? {} : { resourceVariant }) };
  const { resource, operation } = action.effect;
  const seed = context.seed(request.variant);
  const isPart = resourceNamed(book, resource).aspectOf !== undefined;
  const isAlone = operation === 'create' || (operation === 'list' && !isPart);
  const existing = isAlone ? undefined : givenResource(request, context, seed);
  const listing =
    expect.answer === 'reject' && operation === 'create' ? probeByName(action, choices, context) : undefined;
  const named = listing?.name ?? {};
  const made = operation === 'create' ? variantIn(resourceNamed(book, resource), request.resourceVariant) : {};
  const own = { ...keysIn(action, existing?.keys ?? {}), ...made, ...tokenFor(request, context), ...named, ...choices };
  const call = buildCall(action, own, context, seed);
  const keys = existing?.keys ?? keysOf(resourceNamed(book, resource), call);
  const probe =
    listing?.probe ??
    (expect.answer === 'reject' ? probeCall(action, keys, request.resourceVariant, context, seed) : undefined);
  const created = operation === 'create' && resourceNamed(book, resource).parent === undefined;
  const isPrepared = expect.answer === 'accept' || (isPart && mentions(call, resource));
  const plain = request.prepared ? buildCall(action, keysIn(action, keys), context, seed) : call;
  const needs = isPrepared || request.prepared ? action.needs : action.needs.filter(({ always }) => always);
  const prepare = neededCalls({ ...action, needs }, plain, keys, context, seed);
  const instead = isPrepared || request.prepared ? givenInstead(action, plain, request.given ?? {}, context) : {};
  const held = expect.answer === 'accept' ? heldBefore(action, call, context) : {};
  const isAsked = Object.keys(held).length + Object.keys(instead).length === 0;
  const given = { ...held, ...request.given, ...instead };
  const filled = existing && (isAsked ? existing : givenResource({ ...request, given }, context, seed));
  const calls = [...prepare, call, ...(probe ? [probe] : []), ...(request.also ?? [])];
  const holders = holdersFor(request, [...calls, ...(filled ? [filled.fixture.call] : [])], context);
  const fixtures = orderFixtures(filled ? [filled.fixture] : [], calls, context, seed, {
    exclusive: damages.has(operation) ? wholeOf(book, resource) : tracesIn(action, book),
    made: created ? resource : undefined,
    holders,
  });
  const plan = {
    fixtures,
    ...costsOf(call, { ...ownAsNeeded(action, request.given), ...holders }, book),
    prepare,
    call,
    expect: inEitherReading(expect, action, call, context),
    ...(probe ? { probe } : {}),
    ...(listing ? { probeItems: listing.items } : {}),
    reads: request.reads?.(keys, call) ?? [],
  };
  return { plan, keys };
}

/** The token by which a creation whose answer was lost is found again; what goes with its holder needs none. */
function tokenFor({ action, bare }: PlanRequest, { book }: PlanningContext): Choices {
  const isAlone = resourceNamed(book, action.effect.resource).parent === undefined;
  return isAlone && action.effect.operation === 'create' && bare !== true ? tokensOf(action, '') : {};
}

/** The codes too of whatever only the letter of an edition forbids, which an erratum corrects. */
function inEitherReading(expect: Expectation, action: ActionSpec, call: Call, context: PlanningContext): Expectation {
  if (expect.answer !== 'reject') return expect;
  const misprinted = violations(action, wireParameters(call), context).filter(({ byLetter }) => byLetter);
  const codes = misprinted.flatMap(({ subject, constraint, point }) => {
    const parameter = action.parameters.find(({ name }) => name === subject);
    const kinds = [constraint.startsWith('conditional') ? 'conditional' : constraint];
    const { named, listed } = expectedErrors(
      { kinds, named: point.errors, ...(parameter ? { parameter } : {}) },
      action,
      context,
    );
    return [...named, ...listed];
  });
  const { errors } = expect;
  return codes.length === 0
    ? expect
    : { answer: 'reject', errors: { ...errors, listed: [...errors.listed, ...codes] } };
}

/** What these do to a resource that others would use after it cannot be undone by deleting what was made in it. */
const damages: ReadonlySet<string> = new Set(['delete', 'update', 'add', 'remove']);

/** The resource that one is a part of, or itself. */
function wholeOf(book: SpecBook, name: string): string {
  return resourceNamed(book, name).aspectOf ?? name;
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

/** What is asked for, or what the values of calls need that must be accepted. */
function holdersFor(
  { action, expect, holder }: PlanRequest,
  calls: readonly Call[],
  context: PlanningContext,
): Readonly<Record<string, Choices>> {
  const around = holderOf(action, context);
  if (holder) return around === undefined ? {} : { [around]: holder };
  return expect.answer === 'accept' ? holderChoices(calls, context) : {};
}

/** What the resource of the call is made with because its action says so, unless the case says otherwise. */
function ownAsNeeded(
  { effect: { of = {}, resource } }: ActionSpec,
  given: Choices = {},
): Readonly<Record<string, Choices>> {
  return { [resource]: { ...of, ...Object.fromEntries(Object.entries(given).filter(([name]) => name in of)) } };
}

/** The values that cost money on a real account: of a call, and of what is made for its sake. */
function costsOf(
  { action, parameters }: Call,
  holders: Readonly<Record<string, Choices>>,
  book: SpecBook,
): Pick<CallPlan, 'costs'> {
  const made = Object.entries(holders).map(([name, choices]) => [actionFor(book, 'create', name), choices] as const);
  const costs = [[actionNamed(book, action), parameters] as const, ...made].flatMap(([spec, given]) =>
    (spec?.parameters ?? []).flatMap(({ name, costs: values }) =>
      values.filter((value) => value === given[name]).map((value) => `${name}=${value}`),
    ),
  );
  return costs.length === 0 ? {} : { costs };
}

function givenResource(
  request: PlanRequest,
  context: PlanningContext,
  seed: number,
): { readonly fixture: FixturePlan; readonly keys: Choices } {
  const { effect } = request.action;
  const aspect = resourceNamed(context.book, effect.resource);
  const resource = aspect.aspectOf === undefined ? aspect : resourceNamed(context.book, aspect.aspectOf);
  const variant =
    effect.variant ??
    request.resourceVariant ??
    givenVariant(request.given ?? {}, resource, context.book) ??
    resource.variants[0];
  const state = request.state ?? startingState(request.action, context.book);
  const chosenKeys = request.expect.answer === 'accept' ? pickKeys(resource, request.choices ?? {}) : {};
  const fixture = fixtureFor(resource.name, variant, { ...effect.of, ...request.given, ...chosenKeys }, context, seed);
  return {
    fixture: state === undefined ? fixture : { ...fixture, state },
    keys: keysOf(resource, fixture.call),
  };
}

/** The first stable state in which a document allows the operation. */
function startingState(action: ActionSpec, book: SpecBook): string | undefined {
  // What a part needs to be in one comes about by calls, and the state of the whole is another matter.
  if (resourceNamed(book, action.effect.resource).aspectOf !== undefined) return undefined;
  const lifecycle = book.lifecycles.find(({ resource }) => resource === action.effect.resource);
  return lifecycle?.stable.find((state) =>
    lifecycle.rules.some(
      (rule) => rule.from === state && rule.on === action.effect.operation && rule.expect === 'accept',
    ),
  );
}
