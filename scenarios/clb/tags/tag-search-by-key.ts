import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { red } from './tag-calls.ts';
import { tagSearch } from './tag-search.ts';

/** A search by a key shows the tag of that key. */
export function tagSearchByKey(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [TagKey] = red;
  return [tagSearch(topic, context, { variant: 'one-key', Tags: JSON.stringify([{ TagKey }]), finds: [red] })];
}
