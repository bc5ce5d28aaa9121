import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { listOf, thenListed } from './then-listed.ts';

/** What was made is in the list of all. */
export function madeIsListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return thenListed(topic, context, 'create', (lister, resource) => ({
    lists: [listOf(lister, resource, context, 'all')],
  }));
}
