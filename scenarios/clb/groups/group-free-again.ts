import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { listenersUsing } from './listeners-using.ts';

/** Once the listener that used it is deleted, a group can be deleted. */
export function groupFreeAgain(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const deletion = actionFor(context.book, 'delete', 'listener');
  if (!action || !deletion) return [];
  return listenersUsing(topic, context).map(({ variant, create }) => {
    const keys = keysOf(resourceNamed(context.book, 'listener'), create);
    const remove = buildCall(deletion, keys, context, 1);
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const title = `${action.name} after the ${variant} listener that used the ${topic.topic} was deleted`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare: [create, remove] } };
  });
}
