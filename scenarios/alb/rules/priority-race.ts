import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { equalPriorities } from './equal-priorities.ts';

/** Of two rules that are made with one priority at once, one comes to be. */
export function priorityRace(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  const { plan: planned, first } = equalPriorities(topic, context, { variant: 'race', expect });
  const { probe: _probe, ...plan } = planned;
  const onlyOne = topicErrors(topic, context).named;
  return [
    {
      variant: 'race',
      level: topic.level,
      title: 'two rules of one priority at once',
      plan: { ...plan, prepare: [], together: [first], onlyOne },
    },
  ];
}
