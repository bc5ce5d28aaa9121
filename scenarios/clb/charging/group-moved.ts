import type { Slot } from '../../../cases/call.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';

/** A load balancer is moved to another resource group, and the list shows it. */
export function groupMoved(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const list = topicAction(topic, 'list', context.book);
  const { items: path = '' } = list.effect;
  const { plan, keys } = planWithKeys({ action, expect: { answer: 'accept' }, variant: 'listed' }, context);
  const items: Slot = {
    fill: 'servers',
    text: '[{"LoadBalancerId":"$made.load-balancer","ResourceGroupId":"$declared.resourceGroup#1"}]',
  };
  const call = buildCall(list, keys, context, 1);
  const reads = [{ call, fields: [], items: [{ path, match: 'only' as const, items }] }];
  const title = `${action.name}: ${topic.detail}`;
  return [{ variant: 'listed', level: topic.level, title, plan: { ...plan, reads } }];
}
