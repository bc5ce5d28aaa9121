import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { usersOf } from './users-of.ts';

/** Once what forwarded to it is deleted, a group can be deleted. */
export function groupForwardedToNoMore(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'delete', context.book);
  return usersOf(topic, context).flatMap(({ variant, create }): readonly CaseDraft[] => {
    const user = resourceNamed(context.book, actionNamed(context.book, create.action).effect.resource);
    const deletion = actionFor(context.book, 'delete', user.name);
    if (!deletion) return [];
    const remove = buildCall(deletion, keysOf(user, create), context, 1);
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const title = `${action.name} after the ${variant} that forwarded to the group was deleted`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create, remove] } }];
  });
}
