import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { typesOf } from './tag-plan.ts';
import { tagSearches } from './tag-searches.ts';

/** Tags of a resource of each type are looked for. */
export function tagsFound(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).flatMap((tagged) => tagSearches(tagged, 'only', topic, context));
}
