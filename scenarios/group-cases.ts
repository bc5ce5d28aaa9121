import { expectedErrors } from '../generators/errors/expected-errors.ts';
import type { Call, Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { keysOf } from '../generators/calls/resource-keys.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';
import { topicErrors } from './topic-errors.ts';
import { oneMore } from '../generators/calls/one-more.ts';

type Scenario = (topic: TopicRule, context: PlanningContext) => readonly CaseDraft[];

const listener = 'listener';
const owner = 'load-balancer';
const accept: Expectation = { answer: 'accept' };

/** What groups of servers have to do with listeners, and how lists of groups show them. */
export const groupScenarios: Readonly<Record<string, Scenario>> = {
  'group-free-again': freeAgain,
  'group-goes-along': goesAlong,
  'group-not-for-http': notForHttp,
  'group-of-another-load-balancer': ofAnother,
  'group-listed-with-its-own': listedWithItsOwn,
  'group-list-by-name': listByName,
  'group-list-listeners': listListeners,
  'group-list-count': listCount,
  'group-nothing-to-set': nothingToSet,
};

/** Once the listener that used it is deleted, a group can be deleted. */
function freeAgain(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const deletion = actionFor(context.book, 'delete', listener);
  if (!action || !deletion) return [];
  return users(topic, context).map(({ variant, create }) => {
    const keys = keysOf(resourceNamed(context.book, listener), create);
    const remove = buildCall(deletion, keys, context, 1);
    const plan = planForCall({ action, expect: accept, variant, also: [create] }, context);
    const title = `${action.name} after the ${variant} listener that used the ${topic.topic} was deleted`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare: [create, remove] } };
  });
}

/** Reading a group whose load balancer was deleted. */
function goesAlong(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'read', topic.topic);
  const deletion = actionFor(context.book, 'delete', owner);
  if (!action || !deletion) return [];
  const variant = 'read';
  const plan = planForCall({ action, expect: { answer: 'observe', accepting: [], rejecting: [] }, variant }, context);
  const fixtures = plan.fixtures.map((fixture) => (fixture.pooled ? { ...fixture, exclusive: true } : fixture));
  const prepare = [buildCall(deletion, {}, context, 1)];
  const title = `${action.name} after ${deletion.name}`;
  return [{ variant, level: topic.level, title, plan: { ...plan, fixtures, prepare } }];
}

/** The creations of listeners that use a resource, by kind of listener. */
function users({ topic }: TopicRule, context: PlanningContext): readonly { variant: string; create: Call }[] {
  const { variants } = resourceNamed(context.book, listener);
  return variants.flatMap((variant) => {
    const creator = actionFor(context.book, 'create', listener, variant);
    const user = creator?.parameters.find(({ reference }) => reference?.resource === topic);
    if (!creator || !user) return [];
    const used: Slot = { fill: 'identifier', resource: topic };
    return [{ variant, create: buildCall(creator, { [user.name]: used }, context, context.seed(variant)) }];
  });
}

/** A listener of HTTP or HTTPS cannot forward to a group of this kind. */
function notForHttp(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const choices: Choices = { VServerGroupId: { fill: 'identifier', resource: topic.topic } };
    const plan = planForCall({ action: actionNamed(context.book, name), choices, expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name} with a ${topic.topic}`, plan };
  });
}

/** A listener cannot forward to a group of another load balancer: the newest, made between the group and the listener. */
function ofAnother(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', owner);
  if (!creator) return [];
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return users(topic, context).map(({ variant, create }) => {
    const action = actionNamed(context.book, create.action);
    const plan = planForCall({ action, choices: create.parameters, expect, variant }, context);
    const prepare = [oneMore(creator, context, 1)];
    const title = `a ${variant} listener with a ${topic.topic} of another load balancer`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare } };
  });
}

/** The groups of a load balancer are not listed with another one. */
function listedWithItsOwn(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const creator = actionFor(context.book, 'create', owner);
  if (!creator) return [];
  return [
    listCase(listing, topic, context, {
      variant: 'another',
      title: 'with a load balancer that has none',
      prepare: [...creations(listing, 1, context), oneMore(creator, context, 1)],
      choices: {},
      lists: (call) => [shownBy(listing, [call], { lacks: [madeOf(listing, 0)] })],
    }),
  ];
}

/** Asked by its name, given as Description, a group is shown; asked by another name it is not. */
function listByName(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const made = [madeOf(listing, 0)];
  const asked = (suffix: string): Choices => ({ Description: { fill: 'name', suffix } });
  return [
    { variant: 'own', choices: asked('-1'), wanted: { holds: made } },
    { variant: 'other', choices: asked('-other'), wanted: { lacks: made } },
  ].map(({ variant, choices, wanted }) =>
    listCase(listing, topic, context, {
      variant,
      title: `by its ${variant} name`,
      prepare: creations(listing, 1, context),
      choices,
      lists: (call) => [shownBy(listing, [call], wanted)],
    }),
  );
}

/** The listeners that use a group are shown with it where the call asks for them, and not where it does not want them. */
function listListeners(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  return users({ ...topic, topic: listing.resource.name }, context).flatMap(({ variant, create }) =>
    (['true', 'false'] as const).map((wanted) => {
      const path = `${listing.action.effect.items ?? ''}.AssociatedObjects.Listeners.Listener`;
      const items = JSON.stringify([{ Port: create.parameters['ListenerPort'], Protocol: variant }]);
      const match = wanted === 'true' ? ('only' as const) : ('none' as const);
      return readList(topic, context, {
        variant: `${variant}-${wanted}`,
        choices: { IncludeListener: wanted },
        prepare: [...creations(listing, 1, context), create],
        expected: { fields: [], items: [{ path, match, items }] },
      });
    }),
  );
}

/** A group is listed with the number of its servers. */
function listCount(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const path = `${listing.action.effect.items ?? ''}.ServerCount`;
  return [0, 1, 2].map((count) => {
    const text = JSON.stringify(ports.slice(0, count).map((Port) => ({ ServerId: '$server1', Port, Weight: '100' })));
    const BackendServers = count === 0 ? null : ({ fill: 'servers', text } as const);
    return readList(topic, context, {
      variant: String(count),
      choices: {},
      prepare: creations(listing, 1, context, { BackendServers }),
      expected: { fields: [{ path, equals: [String(count)], absent: 'ignore' }] },
    });
  });
}

const ports = ['80', '81'];

/** A call that sets neither a name nor servers. */
function nothingToSet(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const choices = { VServerGroupName: null, BackendServers: null };
    // An edition that demands each of them refuses the call for either.
    const ofEither = action.parameters
      .filter((parameter) => parameter.name in choices)
      .flatMap((parameter) => {
        const named = parameter.required.errors;
        return expectedErrors({ kinds: ['required'], parameter, named }, action, context).listed;
      });
    const { named, listed } = topicErrors(topic, context);
    const expect: Expectation = { answer: 'reject', errors: { named, listed: [...listed, ...ofEither] } };
    const plan = planForCall({ action, choices, expect, variant: 'neither' }, context);
    return { variant: 'neither', level: topic.level, title: `${name} without anything to set`, plan };
  });
}

/** A list that is asked for twice: whether it is answered, and what it shows. */
function readList(
  topic: TopicRule,
  context: PlanningContext,
  about: {
    readonly variant: string;
    readonly choices: Choices;
    readonly prepare: readonly Call[];
    readonly expected: Omit<ExpectedRead, 'call'>;
  },
): CaseDraft {
  const listing = listingOf(topic, context);
  const { variant, choices, prepare, expected } = about;
  const title = `${topic.detail} (${variant})`;
  const draft = listCase(listing, topic, context, { variant, title, prepare, choices, lists: () => [] });
  return { ...draft, plan: { ...draft.plan, reads: [{ call: draft.plan.call, ...expected }] } };
}
