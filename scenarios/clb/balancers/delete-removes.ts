import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readOfTopic, thenRead } from './then-read.ts';
import { topicErrors } from '../../topic-errors.ts';

/** What was deleted cannot be read any more; the topic names it. */
export function deleteRemoves(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused = topicErrors(topic, context);
  return thenRead(topic, context, 'delete', 'deleted', (keys) =>
    readOfTopic(topic, keys, context, { fields: [], refused }),
  );
}
