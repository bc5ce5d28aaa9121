import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { refusedWithSettings } from './refused-with-settings.ts';

/** Settings are refused without the call that must come before. */
export function needUnmet(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return refusedWithSettings(topic, context).map((draft) => ({ ...draft, plan: { ...draft.plan, prepare: [] } }));
}
