import type { Call } from '../../cases/call.ts';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { Choices } from '../calls/build-call.ts';
import { changesOf, unchangedChoices } from '../calls/changed-parameters.ts';
import { actionFor, resourceNamed } from '../calls/context.ts';
import {
  neededByParts,
  partsOf,
  pin,
  pinned,
  siblingsOf,
  sisterOf,
  speaksOfDeclared,
  strangersOf,
  type Neighbour,
  type Subject,
} from '../calls/neighbours.ts';
import { sparePart } from './spare-part.ts';
import { besideWitness, holderWitness, ownWitnesses } from '../calls/own-witnesses.ts';
import { planForCall, type PlanRequest } from '../calls/plan-for-call.ts';
import { keysOf } from '../calls/resource-keys.ts';
import { unusualChoices } from '../calls/unusual-choices.ts';

/** So many parameters are changed by one case where an action has more. */
const together = 4;

/**
 * Calls after which everything that they do not name must be read as before: one with neighbours of every kind, and for
 * a change one for each further parameter, or each few of them. The resource has values of its own, so that a reset shows.
 */
export function othersUnchangedCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const { operation } = action.effect;
  const whole = wholeOf(action, context);
  const given = givenTo(action, whole, context);
  const changes = operation === 'update' ? changesOf(action, whole.key, given, context) : [];
  const size = changes.length > together ? together : 1;
  const groups = Array.from({ length: Math.ceil(changes.length / size) }, (_, index) =>
    changes.slice(index * size, (index + 1) * size),
  );
  const [first = [], ...more] = groups;
  const among = { variant: 'beside', changes: Object.fromEntries(first), isAmongOthers: true };
  return [
    draft(action, among, context),
    ...kindsWithParts(action, whole, context).map((kind) =>
      draft(action, { ...among, variant: `beside-${kind}`, kind }, context),
    ),
    ...more.map((group) => {
      const changed = { variant: group[0]?.[0] ?? '', changes: Object.fromEntries(group), isAmongOthers: false };
      return draft(action, changed, context);
    }),
  ];
}

/** What a case changes, and in which company. */
interface Among {
  readonly variant: string;
  readonly changes: Choices;
  readonly isAmongOthers: boolean;
  /** The kind of the resource, where the action takes any; the first by default. */
  readonly kind?: string;
}

/** Further kinds of a resource of which an action takes any, which have parts that the first has not, such as rules. */
function kindsWithParts({ effect }: ActionSpec, whole: Resource, { book }: PlanningContext): readonly string[] {
  const [, ...others] = whole.variants;
  if (effect.variant !== undefined || effect.operation === 'create' || effect.operation === 'delete') return [];
  const parts = book.service.resources.filter(({ aspectOf }) => aspectOf === whole.name);
  const has = (kind: string): boolean =>
    parts.some(({ name }) => book.actions.some((one) => one.effect.resource === name && one.effect.variant === kind));
  return others.filter(has).slice(0, 1);
}

function draft(action: ActionSpec, among: Among, context: PlanningContext): CaseDraft {
  const names = Object.keys(among.changes).join(', ');
  const of = among.kind === undefined ? '' : ` (${among.kind})`;
  return {
    variant: among.variant,
    level: 'should',
    title: `${action.name}${names === '' ? '' : ` with another ${names}`} leaves all else as it was${of}`,
    plan: planAmong(action, among, context),
  };
}

function planAmong(
  action: ActionSpec,
  { variant, changes, isAmongOthers, kind }: Among,
  context: PlanningContext,
): CallPlan {
  const { operation } = action.effect;
  const whole = wholeOf(action, context);
  const given = givenTo(action, whole, context, kind, isAmongOthers);
  // What its resource must be made with is what the call is to change.
  const keepable = Object.entries(given).filter(([name]) => !(name in (action.effect.of ?? {})));
  const kept = operation === 'update' ? unchangedChoices(action, changes, Object.fromEntries(keepable), context) : {};
  const choices = { ...kept, ...changes };
  const expect = { answer: 'accept' } as const;
  const of = kind === undefined ? {} : { resourceVariant: kind };
  const request: PlanRequest = { action, choices, given, expect, variant, ...of };
  const { fixtures, call } = planForCall(request, context);
  const own = fixtures.find(({ resource }) => resource === whole.name);
  const subject: Subject = {
    action,
    resource: resourceNamed(context.book, action.effect.resource),
    whole,
    variant: action.effect.variant ?? kind ?? whole.variants[0],
    keys: pinned(keysOf(whole, own?.call ?? call), whole, 0),
  };
  const there = (among: readonly Neighbour[]): readonly Neighbour[] => among.filter((one) => isDeclared(one, context));
  const filled = there(
    ownParts(subject, context, (isOwn) => isOwn && operation === 'update' && action.needs.length === 0),
  );
  const parts = there(isAmongOthers ? ownParts(subject, context, (isOwn) => !isOwn) : []);
  const beside = there(
    isAmongOthers ? [strangersOf, siblingsOf, sisterOf].flatMap((among) => among(subject, context)) : [],
  );
  const made = [...filled, ...beside, ...parts];
  const spare = operation === 'update' ? sparePart(subject, context) : [];
  const also = [...made.flatMap(({ make, read }) => [...make, read]), ...spare];
  const plan = planForCall({ ...request, also }, context);
  const pinCall = (one: Call): Call => (operation === 'create' ? one : pinnedCall(one, whole));
  return {
    ...plan,
    fixtures: plan.fixtures
      // What stands beside a new one is made for that, and nothing else of its kind.
      .filter(({ resource }) => operation !== 'create' || resource !== whole.name)
      .map((fixture) => (fixture.pooled && isAmongOthers ? { ...fixture, exclusive: true } : fixture)),
    prepare: [...made.flatMap(({ make }) => make), ...spare, ...plan.prepare.map(pinCall)],
    call: pinCall(plan.call),
    witnesses: [
      ...ownWitnesses(subject, { call: plan.call, given }, parts, context),
      ...beside.map((neighbour) => besideWitness(neighbour, context, subject)),
      ...(isAmongOthers ? holderWitness(subject, context) : []),
    ],
  };
}

/** Parts of the resource that the call is about, or of what that is a part of, with something in them. */
function ownParts(
  { action, resource, whole, keys, variant }: Subject,
  context: PlanningContext,
  isWanted: (isOwn: boolean) => boolean,
): ReturnType<typeof partsOf> {
  const { operation } = action.effect;
  if (operation === 'create' || operation === 'delete') return [];
  const parts = context.book.service.resources.filter(({ aspectOf }) => aspectOf === whole.name);
  return partsOf(
    parts.filter(({ name }) => isWanted(name === resource.name)),
    keys,
    variant,
    context,
  );
}

/** What the target cannot make or show must not keep the case from watching the rest. */
function isDeclared({ make, read }: Neighbour, { declares }: PlanningContext): boolean {
  return [...make, read].every(({ action }) => declares?.(action) ?? true);
}

function pinnedCall(call: Call, whole: Resource): Call {
  const values = Object.entries(call.parameters).map(([name, value]) => [name, pin(value, whole.name, 0)]);
  return { ...call, parameters: Object.fromEntries(values) as Call['parameters'] };
}

function wholeOf({ effect }: ActionSpec, { book }: PlanningContext): Resource {
  const resource = resourceNamed(book, effect.resource);
  return resource.aspectOf === undefined ? resource : resourceNamed(book, resource.aspectOf);
}

/** What the resource of the call has of its own. */
function givenTo(
  action: ActionSpec,
  whole: Resource,
  context: PlanningContext,
  kind = whole.variants[0],
  hasParts = false,
): Choices {
  const { operation, variant } = action.effect;
  const of = { ...(hasParts ? neededByParts(whole, context) : {}), ...action.effect.of };
  const creator = actionFor(context.book, 'create', whole.name, variant ?? kind);
  if (!creator) return {};
  const given = unusualChoices(creator, context, speaksOfDeclared(action), of);
  // What is to be deleted is not protected from that.
  const protecting = operation === 'delete' ? Object.keys(whole.freedBy?.parameters ?? {}) : [];
  return Object.fromEntries(Object.entries(given).filter(([name]) => !protecting.includes(name)));
}
