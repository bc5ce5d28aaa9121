import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { refusedTags } from './refused-tags.ts';

/** A value that no key goes with. */
export function tagsWithoutKey(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return refusedTags(topic, [{ variant: 'value-alone', tags: [{ Value: 'red' }] }], context);
}
