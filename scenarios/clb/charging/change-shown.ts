import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { topicAction } from '../../topic-action.ts';

/** What a change is, and the field of the load balancer that then shows the value. */
interface Change {
  readonly field: string;
  readonly value: string;
  readonly choices?: Choices;
}

/** A load balancer is changed and read. */
export function changeShown(
  topic: TopicRule,
  context: PlanningContext,
  { field, value, choices = {} }: Change,
): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const request = { action, choices, expect: { answer: 'accept' }, variant: 'read' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const call = readCall(action.effect.resource, undefined, keys, context, 1);
  if (!call) return [];
  const reads = [{ call, fields: [{ path: field, equals: [value], absent: 'fail' as const }] }];
  const title = `${action.name}: ${topic.detail}`;
  return [{ variant: 'read', level: topic.level, title, plan: { ...plan, reads } }];
}
