import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';

/** The listeners of a deleted instance are gone with it. */
export function deleteCascades(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    const action = actionFor(context.book, 'delete', 'load-balancer');
    if (!creator || !action) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const read = readCall('listener', variant, keysOf(resourceNamed(context.book, 'listener'), create), context, 1);
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const reads: readonly ExpectedRead[] = read ? [{ call: read, fields: [], refused: { named: [], listed: [] } }] : [];
    const title = `an instance with a ${variant} listener is deleted`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create], reads } }];
  });
}
