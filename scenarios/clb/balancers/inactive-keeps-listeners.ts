import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { topicAction } from '../../topic-action.ts';

/** A listener is still there once its instance is inactive. */
export function inactiveKeepsListeners(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  const action = topicAction(topic, 'update', context.book);
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    if (!creator) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const keys = keysOf(resourceNamed(context.book, 'listener'), create);
    const call = readCall('listener', variant, keys, context, 1);
    const choices = { LoadBalancerStatus: 'inactive' };
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const { ListenerPort } = create.parameters;
    const fields =
      ListenerPort === undefined ? [] : [{ path: 'ListenerPort', equals: [ListenerPort], absent: 'fail' as const }];
    const title = `${action.name}: ${topic.detail} (${variant})`;
    const reads = call ? [{ call, fields }] : [];
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create], reads } }];
  });
}
