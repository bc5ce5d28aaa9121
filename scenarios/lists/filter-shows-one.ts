import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { oneMore } from '../../generators/calls/one-more.ts';
import { listOf, thenListed } from './then-listed.ts';

/** Of two that were made, the list shows only the one that is asked for. */
export function filterShowsOne(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return thenListed(topic, context, 'create', (lister, resource, action) => ({
    prepare: [oneMore(action, context, context.seed('another'))],
    lists: [listOf(lister, resource, context, 'only')],
  }));
}
