import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { keysIn } from '../../../generators/calls/resource-keys.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { eachDeletion } from '../listeners/each-deletion.ts';

/** A deleted listener is not in the list of those of its load balancer. */
export function listenerDeletedUnlisted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const list = topicAction(topic, 'list', context.book);
  return eachDeletion(topic, context, ({ LoadBalancerId = null, ListenerPort }, variant) => {
    const call = buildCall(list, keysIn(list, { LoadBalancerId }), context, 1);
    const items = JSON.stringify([{ ListenerProtocol: variant, ListenerPort }]);
    return [{ call, fields: [], items: [{ path: list.effect.items ?? '', match: 'none', items }] }];
  });
}
