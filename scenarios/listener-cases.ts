import type { CaseDraft, FixturePlan } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../generators/calls/context.ts';
import { oneMore } from '../generators/calls/one-more.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { readCall } from '../generators/calls/read-call.ts';
import { keysOf } from '../generators/calls/resource-keys.ts';
import { topicErrors } from './topic-errors.ts';
import { topicValue } from './topic-value.ts';

const listener = 'listener';

/** A second listener on a port that is taken, for every pair of protocols that share a transport. */
export function uniquePort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return secondOnPort(topic, context, expect, (taken, wanted) => taken === wanted);
}

/** A second listener on a port that a listener of another transport uses. */
export function portPerTransport(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'observe', accepting: [], rejecting: [] };
  return secondOnPort(topic, context, expect, (taken, wanted) => taken !== wanted);
}

function secondOnPort(
  topic: TopicRule,
  context: PlanningContext,
  expect: Expectation,
  concerns: (taken: string | undefined, wanted: string | undefined) => boolean,
): readonly CaseDraft[] {
  const { variants, transports = {} } = resourceNamed(context.book, listener);
  return variants.flatMap((taken) =>
    variants.flatMap((wanted): readonly CaseDraft[] => {
      if (!concerns(transports[taken], transports[wanted])) return [];
      const variant = `${wanted}-on-${taken}`;
      const occupant = actionFor(context.book, 'create', listener, taken);
      const creator = actionFor(context.book, 'create', listener, wanted);
      if (!occupant || !creator) return [];
      const first = buildCall(occupant, {}, context, context.seed(variant));
      const plan = planForCall(
        {
          action: creator,
          choices: keysOf(resourceNamed(context.book, listener), first),
          expect,
          variant,
          also: [first],
        },
        context,
      );
      const level = topic.level;
      return [
        {
          variant,
          level,
          title: `a ${wanted} listener on the port of a ${taken} listener`,
          plan: { ...plan, prepare: [first] },
        },
      ];
    }),
  );
}

/** A call that does not say which of two listeners on one port it means is refused; one that does is not. */
export function sharedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants, transports = {} } = resourceNamed(context.book, listener);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const mine = action.effect.variant ?? variants[0];
    const other = variants.find((variant) => transports[variant] !== transports[mine ?? '']);
    const creator = other === undefined ? undefined : actionFor(context.book, 'create', listener, other);
    if (mine === undefined || !creator) return [];
    const draft = (variant: string, expect: Expectation, choices: Choices): CaseDraft => {
      const plan = planForCall({ action, expect, variant, choices, resourceVariant: mine }, context);
      const { ListenerPort = null } = plan.call.parameters;
      const second = buildCall(creator, { ListenerPort }, context, context.seed(variant));
      const title = `${name} on a port that a ${mine} and a ${other} listener share`;
      const prepare = [...plan.prepare, second];
      return { variant, level: topic.level, title: `${title}: ${variant}`, plan: { ...plan, prepare, reads: [] } };
    };
    return [
      withoutProbe(
        draft(`${name}-unnamed`, { answer: 'reject', errors: topicErrors(topic, context) }, { ListenerProtocol: null }),
      ),
      draft(`${name}-named`, { answer: 'accept' }, { ListenerProtocol: mine }),
    ];
  });
}

/** The actions of one protocol are tried on the port of a listener of each other; it is read by its own before and after. */
export function protocolOfPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const resource = resourceNamed(context.book, listener);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const others = resource.variants.filter((variant) => variant !== action.effect.variant);
    return others.flatMap((other): readonly CaseDraft[] => {
      const creator = actionFor(context.book, 'create', listener, other);
      if (!creator) return [];
      const variant = `${name}-on-${other}`;
      const seed = context.seed(variant);
      const made = buildCall(creator, {}, context, seed);
      const choices = keysOf(resource, made);
      const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
      const { probe: _probe, ...plan } = planForCall({ action, expect, variant, choices, also: [made] }, context);
      const isListener = ({ resource: name }: FixturePlan): boolean => name === listener;
      const around = plan.fixtures.filter((fixture) => !isListener(fixture));
      // In the state in which the action may be called at all, so that the protocol alone is wrong.
      const taken = plan.fixtures
        .filter(isListener)
        .map((fixture): FixturePlan => ({ ...fixture, variant: other, call: made }));
      const probe = readCall(listener, other, choices, context, seed);
      const title = `${name} on the port of a ${other} listener`;
      return [
        {
          variant,
          level: topic.level,
          title,
          plan: { ...plan, fixtures: [...around, ...taken], ...(probe ? { probe } : {}) },
        },
      ];
    });
  });
}

/** What would be read before the call is as ambiguous as the call itself. */
function withoutProbe(draft: CaseDraft): CaseDraft {
  const { probe: _probe, ...plan } = draft.plan;
  return { ...draft, plan };
}

/** A port that the service keeps for itself is refused. */
export function reservedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const port = topicValue(topic, 'port');
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const choices = { ListenerPort: port };
    const plan = planForCall(
      { action: actionNamed(context.book, name), expect, variant: 'reserved', choices },
      context,
    );
    return { variant: 'reserved', level: topic.level, title: `${name} on port ${port}`, plan };
  });
}

/** A deleted listener cannot be read any more. */
export function deleteListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return eachDeletion(topic, context, (keys, variant) => {
    const call = readCall(listener, variant, keys, context, 1);
    return call ? [{ call, fields: [], refused: { named: [], listed: [] } }] : [];
  });
}

/** The instance whose last listener was deleted becomes inactive. */
export function lastListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const parent = resourceNamed(context.book, 'load-balancer');
  const deletions = eachDeletion(topic, context, () => {
    const call = readCall(parent.name, undefined, keysOf(parent, { action: '', parameters: {} }), context, 1);
    const field = parent.status ?? '';
    if (!call) return [];
    return [
      { call, until: { field, values: ['inactive'] }, fields: [{ path: field, equals: ['inactive'], absent: 'fail' }] },
    ];
  });
  return deletions.map((draft) => {
    const fixtures = draft.plan.fixtures.map((fixture) => (fixture.pooled ? { ...fixture, exclusive: true } : fixture));
    return { ...draft, plan: { ...draft.plan, fixtures } };
  });
}

/** The port of a deleted listener can be used again. */
export function deleteFreesPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const deletion = actionFor(context.book, 'delete', listener);
  const { variants } = resourceNamed(context.book, listener);
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', listener, variant);
    if (!creator || !deletion) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const keys = keysOf(resourceNamed(context.book, listener), create);
    const remove = buildCall(deletion, keys, context, context.seed(variant));
    const plan = planForCall(
      { action: creator, choices: create.parameters, expect: { answer: 'accept' }, variant },
      context,
    );
    const title = `a ${variant} listener on the port of a deleted one`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create, remove] } }];
  });
}

/** The same port on another instance is free. */
export function portPerLoadBalancer(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, listener);
  const parentCreator = actionFor(context.book, 'create', 'load-balancer');
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', listener, variant);
    if (!creator || !parentCreator) return [];
    const seed = context.seed(variant);
    const create = buildCall(creator, {}, context, seed);
    const plan = planForCall(
      { action: creator, choices: create.parameters, expect: { answer: 'accept' }, variant },
      context,
    );
    const prepare = [create, oneMore(parentCreator, context, seed)];
    return [
      {
        variant,
        level: topic.level,
        title: `one port for a ${variant} listener on each of two instances`,
        plan: { ...plan, prepare },
      },
    ];
  });
}

function eachDeletion(
  topic: TopicRule,
  context: PlanningContext,
  reads: (keys: Choices, variant: string) => CaseDraft['plan']['reads'],
): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', listener);
  const { variants } = resourceNamed(context.book, listener);
  if (!action) return [];
  return variants.map((variant) => ({
    variant,
    level: topic.level,
    title: `${action.name} on a ${variant} listener`,
    plan: planForCall(
      {
        action,
        expect: { answer: 'accept' },
        variant,
        resourceVariant: variant,
        reads: (keys) => reads(keys, variant),
      },
      context,
    ),
  }));
}
