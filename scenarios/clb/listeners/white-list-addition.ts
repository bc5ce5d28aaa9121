import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { both, first, second, whiteListChange } from './white-list-change.ts';

/** A second address joins the first, and one that is there already is not doubled. */
export function whiteListAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [
    ...whiteListChange(topic, context, 'another', { before: first, call: second, after: [both, `${second},${first}`] }),
    ...whiteListChange(topic, context, 'two-at-once', { call: both, after: [both, `${second},${first}`] }),
  ];
}
