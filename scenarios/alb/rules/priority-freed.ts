import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { topicAction } from '../../topic-action.ts';
import { equalPriorities } from './equal-priorities.ts';

/** The priority of a deleted rule can be had again. */
export function priorityFreed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const deletion = topicAction(topic, 'delete', context.book);
  const { plan } = equalPriorities(topic, context, { variant: 'freed', expect: { answer: 'accept' } });
  const first = { RuleId: { fill: 'identifier', resource: deletion.effect.resource, nth: 0 } } as const;
  const prepare = [...plan.prepare, buildCall(deletion, first, context, 1)];
  return [
    { variant: 'freed', level: topic.level, title: 'the priority of a deleted rule', plan: { ...plan, prepare } },
  ];
}
