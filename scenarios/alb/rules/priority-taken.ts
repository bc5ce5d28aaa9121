import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { equalPriorities } from './equal-priorities.ts';

/** A second rule of the listener cannot have the priority. */
export function priorityTaken(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
  const { plan } = equalPriorities(topic, context, { variant: 'second', expect });
  return [{ variant: 'second', level: topic.level, title: 'a second rule of one priority', plan }];
}
