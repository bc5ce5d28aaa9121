import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { Resource } from '../../specs/service.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { listedBy } from '../../generators/calls/resource-keys.ts';
import { isAgreedValid } from '../../generators/values/parameter-classes.ts';
import { constraintsOf } from '../../generators/values/sample-value.ts';
import {
  askedForMade,
  creations,
  type listCall,
  listCase,
  listingOf,
  madeOf,
  shownBy,
  type Listing,
} from './made-and-listed.ts';

/** One filter: with a value that fits what was made, and with others. */
export function listFilter(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const parameter = listing.action.parameters.find(({ name }) => name === topic.about.parameter);
  if (!parameter) return [];
  const { name } = parameter;
  const { action, key, resource } = listing;
  const asking = (one: string, slot: string | Slot): Choices => listedBy(action, one, [slot]);
  if (name === askedBy(action, key)?.name) {
    const nobody: Slot = { fill: 'unknown-identifier', resource: resource.name };
    return byIdentity(listing, topic, context, asking(key, madeOf(listing, 0)), asking(key, nobody));
  }
  const { named } = resource;
  if (named !== undefined && name === askedBy(action, named)?.name) {
    const own: Slot = { fill: 'name', suffix: '-1' };
    return byIdentity(listing, topic, context, asking(named, own), asking(named, { fill: 'name', suffix: '-other' }));
  }
  return byProperty(listing, topic, context, parameter);
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
      choices: { ...askedForMade(listing), [name]: value },
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
  if (name === resource.status) return values.find((value) => value === bornIn(resource, context));
  const written = creator.parameters.find((candidate) => candidate.name === name);
  return values.find(
    (value) =>
      written !== undefined &&
      !written.unreachable.includes(value) &&
      !written.costs.includes(value) &&
      isAgreedValid(written, value, context),
  );
}

/** The first state of its life cycle. */
function bornIn({ name }: Resource, { book }: PlanningContext): string | undefined {
  return book.lifecycles.find(({ resource }) => resource === name)?.initial;
}
