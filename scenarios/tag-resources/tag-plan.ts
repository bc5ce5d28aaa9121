import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import type { ActionSpec, Operation } from '../../specs/action-spec.ts';
import type { TopicRule } from '../../specs/topic.ts';

/** A tag as calls write it. */
export interface GivenTag {
  readonly Key: string;
  readonly Value?: string;
}

/** A type of what can have tags, what is made to have some, and the actions by which it gets, loses and shows them. */
export interface Tagged {
  readonly type: string;
  readonly resource: string;
  readonly by: Readonly<Record<'add' | 'remove' | 'list', ActionSpec>>;
}

/** Tags that cases give. */
export const red: GivenTag = { Key: 'colour', Value: 'red' };
export const large: GivenTag = { Key: 'size', Value: 'large' };

/** The types that a rule names, each with the resource that is of it. */
export function typesOf({ values, actions: [name = ''] }: TopicRule, { book }: PlanningContext): readonly Tagged[] {
  const { resource: tag } = actionNamed(book, name).effect;
  const found = (operation: Operation): ActionSpec => {
    const action = actionFor(book, operation, tag);
    if (!action) throw new Error(`no action does "${operation}" to a ${tag}`);
    return action;
  };
  const by = { add: found('add'), remove: found('remove'), list: found('list') };
  return Object.entries(values).map(([type, resource]) => ({ type, resource, by }));
}

/** A call about the tags of what a case has of a type. */
export function tagCall(
  operation: keyof Tagged['by'],
  { type, resource, by }: Tagged,
  choices: Choices,
  context: PlanningContext,
): Call {
  const id = { fill: 'list', of: [{ fill: 'identifier', resource }] } as const;
  return buildCall(by[operation], { ResourceType: type, ResourceId: id, ...choices }, context, 1);
}

/** The call that gives tags. */
export function giving(tags: readonly GivenTag[], tagged: Tagged, context: PlanningContext): Call {
  return tagCall('add', tagged, { Tag: JSON.stringify(tags) }, context);
}

/** The list of the tags of a resource, which is to show these and no others. */
export function listing(tags: readonly GivenTag[], tagged: Tagged, context: PlanningContext): ExpectedRead {
  const items = tags.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value ?? '', ResourceType: tagged.type }));
  const call = tagCall('list', tagged, { Tag: null }, context);
  const path = tagged.by.list.effect.items ?? '';
  return { call, fields: [], items: [{ path, match: 'only', items: JSON.stringify(items) }] };
}

interface TagPlan {
  readonly operation: keyof Tagged['by'];
  readonly tagged: Tagged;
  readonly choices: Choices;
  readonly variant: string;
  readonly prepare?: readonly Call[];
  readonly reads?: readonly ExpectedRead[];
  readonly expect?: Expectation;
}

/** The plan of a call about the tags of one resource, which alone is made. */
export function tagPlan(about: TagPlan, context: PlanningContext): CallPlan {
  const { operation, tagged, choices, variant, prepare = [], reads = [], expect = { answer: 'accept' } } = about;
  const action = tagged.by[operation];
  const { parameters } = tagCall(operation, tagged, choices, context);
  const left = Object.fromEntries(Object.keys(choices).map((key) => [key, choices[key] ?? null]));
  const also = [...prepare, ...reads.map(({ call }) => call)];
  const plan = planForCall({ action, choices: { ...parameters, ...left }, expect, variant, also }, context);
  const { aspectOf } = resourceNamed(context.book, action.effect.resource);
  const { parent } = resourceNamed(context.book, tagged.resource);
  const fixtures = plan.fixtures
    .filter(({ resource }) => resource === tagged.resource || resource === parent || resource !== aspectOf)
    .map((fixture) => (fixture.resource === tagged.resource ? { ...fixture, exclusive: true } : fixture));
  return { ...plan, fixtures, prepare, reads };
}
