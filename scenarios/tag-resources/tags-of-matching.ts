import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { typesOf } from './tag-plan.ts';
import { tagSearches } from './tag-searches.ts';

/** Tags of a resource of each type are looked for: what was asked for is shown of one that has it, whatever else it has. */
export function tagsOfMatching(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).flatMap((tagged) => tagSearches(tagged, 'all', topic, context));
}
