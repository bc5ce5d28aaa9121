import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { blue, red, textOfTags } from './tag-calls.ts';
import { tagSearch } from './tag-search.ts';

/** A search by a key and a value shows that very tag, and none where the value is another. */
export function tagSearchByPair(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [
    tagSearch(topic, context, { variant: 'pair', Tags: textOfTags([red]), finds: [red] }),
    tagSearch(topic, context, { variant: 'other-value', Tags: textOfTags([blue]), finds: [] }),
  ];
}
