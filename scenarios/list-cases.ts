import type { Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { Choices } from '../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../generators/calls/context.ts';
import { isAgreedValid } from '../generators/values/parameter-classes.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { keysIn } from '../generators/calls/resource-keys.ts';
import { constraintsOf } from '../generators/values/sample-value.ts';
import { creations, listCall, listCase, listingOf, madeOf, shownBy, type Listing } from './made-and-listed.ts';
import { topicAction } from './topic-action.ts';

/** What was made is in the list, under its name. */
export function listMade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = creations(listing, 1, context);
  const { named = '' } = listing.resource;
  const filters = listing.action.parameters.some(({ name }) => name === named);
  const choices = filters ? { [named]: prepare[0]?.parameters[named] ?? null } : {};
  const lists = (call: ReturnType<typeof listCall>): ReturnType<typeof shownBy>[] => [
    shownBy(listing, [call], { holds: [madeOf(listing, 0)] }),
  ];
  return [listCase(listing, topic, context, { variant: 'made', title: 'one that was made', prepare, choices, lists })];
}

/** What was deleted is not. */
export function listDeleted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const action = actionFor(context.book, 'delete', listing.resource.name);
  if (!action) return [];
  const variant = 'deleted';
  const deleted: Slot = { fill: 'identifier', resource: listing.resource.name };
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant }, context);
  const asked = keysIn(listing.action, { [listing.key]: deleted });
  const calls = [listCall(listing, asked, context)];
  const lists = [shownBy(listing, calls, { lacks: [deleted], mayRefuse: Object.keys(asked).length > 0 })];
  const title = `${listing.action.name}: one that was deleted`;
  return [{ variant, level: topic.level, title, plan: { ...plan, lists } }];
}

/** What was given another name is listed under that, and under the old one no more. */
export function listRenamed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { named = '' } = listing.resource;
  const variant = 'renamed';
  const action = topicAction(topic, 'update', context.book);
  const name = (suffix: string): Choices => ({ [named]: { fill: 'name', suffix } });
  const plan = planForCall({ action, choices: name('-new'), expect: { answer: 'accept' }, variant }, context);
  const list = (suffix: string): ReturnType<typeof listCall> => listCall(listing, name(suffix), context);
  const made = [madeOf(listing, 0)];
  const lists = [
    shownBy(listing, [list('-new')], { holds: made }),
    shownBy(listing, [list('-1')], { lacks: made, mayRefuse: true }),
  ];
  const complete = { ...plan, fixtures: [], prepare: creations(listing, 1, context), lists };
  return [{ variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan: complete }];
}

/** The region of the run is among the regions. */
export function listOwnRegion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const variant = 'own-region';
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant }, context);
    const key = context.book.service.regionParameter ?? '';
    const list = { calls: [plan.call], items: action.effect.items ?? '', key, lacks: [] };
    const lists = [{ ...list, holds: [{ fill: 'region' } as const] }];
    return { variant, level: topic.level, title: `${name}: ${topic.detail}`, plan: { ...plan, lists } };
  });
}

/** Several identifiers in one filter. */
export function listSeveral(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const prepare = creations(listing, 2, context);
  const choices: Choices = { [listing.key]: { fill: 'identifiers', resource: listing.resource.name } };
  const holds = [madeOf(listing, 0), madeOf(listing, 1)];
  return [
    listCase(listing, topic, context, {
      variant: 'two',
      title: 'two identifiers',
      prepare,
      choices,
      lists: (call) => [shownBy(listing, [call], { holds, size: 2 })],
    }),
  ];
}

/** What a list shows that is asked for without a page. */
export function listDefaults(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  return ['PageSize', 'PageNumber'].map((field) =>
    listCase(listing, topic, context, {
      variant: field,
      title: `${field} by default`,
      prepare: [],
      choices: {},
      lists: (call) => [shownBy(listing, [call], { beside: { field } })],
    }),
  );
}

/** One filter: with a value that fits what was made, and with others. */
export function listFilter(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const parameter = listing.action.parameters.find(({ name }) => name === topic.about.parameter);
  if (!parameter) return [];
  const { name } = parameter;
  if (name === listing.key) return byIdentity(listing, topic, context, { [name]: madeOf(listing, 0) }, nobody(listing));
  if (name === listing.resource.named) {
    const named = (suffix: string): Choices => ({ [name]: { fill: 'name', suffix } });
    return byIdentity(listing, topic, context, named('-1'), named('-other'));
  }
  return byProperty(listing, topic, context, parameter);
}

function nobody({ key, resource }: Listing): Choices {
  return { [key]: { fill: 'unknown-identifier', resource: resource.name } };
}

/** What nobody has may be refused as well as not found: no document says which. */
function byIdentity(
  listing: Listing,
  topic: TopicRule,
  context: PlanningContext,
  own: Choices,
  other: Choices,
): readonly CaseDraft[] {
  const prepare = creations(listing, 1, context);
  const made = [madeOf(listing, 0)];
  const lists = (wanted: object) => (call: ReturnType<typeof listCall>) => [shownBy(listing, [call], wanted)];
  const observe = { answer: 'observe', accepting: [], rejecting: [] } as const;
  return [
    listCase(listing, topic, context, {
      variant: 'own',
      title: 'what it was made with',
      prepare,
      choices: own,
      lists: lists({ holds: made }),
    }),
    listCase(listing, topic, context, {
      variant: 'other',
      title: 'what nothing has',
      prepare,
      choices: other,
      expect: observe,
      lists: lists({ lacks: made, mayRefuse: true }),
    }),
  ];
}

/** Asked of the one that was made, by its identifier beside the filter: it is shown for its own value only. */
function byProperty(
  listing: Listing,
  topic: TopicRule,
  context: PlanningContext,
  parameter: Parameter,
): readonly CaseDraft[] {
  const { name } = parameter;
  const values = [...new Set(parameter.enum ? constraintsOf(parameter.enum, context).flat() : [])].filter((value) =>
    isAgreedValid(parameter, value, context),
  );
  const own = ownValue(listing, parameter, values, context);
  const given = listing.creator.parameters.some((candidate) => candidate.name === name) ? own : undefined;
  const prepare = creations(listing, 1, context, given === undefined ? {} : { [name]: given });
  const made = [madeOf(listing, 0)];
  return values.map((value) =>
    listCase(listing, topic, context, {
      variant: value,
      title: `${name}=${value}`,
      prepare,
      choices: { [listing.key]: madeOf(listing, 0), [name]: value },
      lists: (call) => [
        own === undefined
          ? shownBy(listing, [call], { every: { field: name, equals: value } })
          : shownBy(listing, [call], value === own ? { holds: made } : { lacks: made }),
      ],
    }),
  );
}

/** What a new one has: a value that can be asked for on creation, or the status in which it is born. */
function ownValue(
  { creator, resource }: Listing,
  { name }: Parameter,
  values: readonly string[],
  context: PlanningContext,
): string | undefined {
  if (name === resource.status) return values.find((value) => value === 'active');
  const written = creator.parameters.find((candidate) => candidate.name === name);
  return values.find(
    (value) =>
      written !== undefined &&
      !written.unreachable.includes(value) &&
      !written.costs.includes(value) &&
      isAgreedValid(written, value, context),
  );
}
