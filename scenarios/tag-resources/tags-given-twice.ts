import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { red } from './tag-plan.ts';
import { refusedTags } from './refused-tags.ts';

/** Two tags of one key in a call. */
export function tagsGivenTwice(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return refusedTags(topic, [{ variant: 'twice', tags: [red, { ...red, Value: 'blue' }] }], context);
}
