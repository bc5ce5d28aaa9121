import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Slot } from '../../../cases/call.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { topicErrors } from '../../topic-errors.ts';

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
