import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { listOf, thenListed } from './then-listed.ts';

/** What was deleted is in no list any more. */
export function deletedIsNotListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return thenListed(topic, context, 'delete', (lister, resource) => ({
    lists: [listOf(lister, resource, context, 'none')],
  }));
}
