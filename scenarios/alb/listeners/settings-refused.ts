import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { refusedWithSettings } from './refused-with-settings.ts';

/** Settings that do not go together, or not with what is made around them, are refused. */
export function settingsRefused(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return refusedWithSettings(topic, context);
}
