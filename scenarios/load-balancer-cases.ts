import type { Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { readCall } from '../generators/calls/read-call.ts';
import { keysOf } from '../generators/calls/resource-keys.ts';
import { topicErrors } from './topic-errors.ts';

const resource = 'load-balancer';

/** A new instance is active at once or soon. */
export function bornActive(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const field = resourceNamed(context.book, resource).status ?? '';
  return one(topic, context, 'create', 'created', (keys) =>
    readOf(topic, keys, context, {
      until: { field, values: ['active'] },
      fields: [{ path: field, equals: ['active'], absent: 'fail' }],
    }),
  );
}

/** What was deleted cannot be read any more; the topic names it. */
export function deleteRemoves(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused = topicErrors(topic, context);
  return one(topic, context, 'delete', 'deleted', (keys) => readOf(topic, keys, context, { fields: [], refused }));
}

/** The listeners of a deleted instance are gone with it. */
export function deleteCascades(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    const action = actionFor(context.book, 'delete', resource);
    if (!creator || !action) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const read = readCall('listener', variant, keysOf(resourceNamed(context.book, 'listener'), create), context, 1);
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const reads: readonly ExpectedRead[] = read ? [{ call: read, fields: [], refused: { named: [], listed: [] } }] : [];
    const title = `an instance with a ${variant} listener is deleted`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create], reads } }];
  });
}

/** A resource that a listener uses cannot be deleted; the topic names it. */
export function inUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  const action = actionFor(context.book, 'delete', topic.topic);
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    const user = creator?.parameters.find(({ reference }) => reference?.resource === topic.topic);
    if (!creator || !action || !user) return [];
    const used: Slot = { fill: 'identifier', resource: topic.topic };
    const create = buildCall(creator, { [user.name]: used }, context, context.seed(variant));
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const { probe: _probe, ...plan } = planForCall({ action, expect, variant, also: [create] }, context);
    const probe = readCall('listener', variant, keysOf(resourceNamed(context.book, 'listener'), create), context, 1);
    const title = `${action.name} on a ${topic.topic} that a ${variant} listener uses`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create], ...(probe ? { probe } : {}) } }];
  });
}

function one(
  topic: TopicRule,
  context: PlanningContext,
  operation: 'create' | 'delete',
  variant: string,
  reads: (keys: Choices) => readonly ExpectedRead[],
): readonly CaseDraft[] {
  const action = actionFor(context.book, operation, topic.topic);
  if (!action) return [];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, reads }, context);
  return [{ variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan }];
}

function readOf(
  { topic }: TopicRule,
  keys: Choices,
  context: PlanningContext,
  expected: Omit<ExpectedRead, 'call'>,
): readonly ExpectedRead[] {
  const call = readCall(topic, undefined, keys, context, 1);
  return call ? [{ call, ...expected }] : [];
}
