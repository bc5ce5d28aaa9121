import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { both, first, second, whiteListChange } from './white-list-change.ts';

/** Of two addresses one is removed. */
export function whiteListRemoval(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return whiteListChange(topic, context, 'one-of-two', { before: both, call: second, after: [first] });
}
