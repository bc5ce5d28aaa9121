import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { inPages, size } from './in-pages.ts';

/** No page holds more items than were asked for. */
export function tokenPagesSize(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return inPages(topic, context, {}, () => ({ most: size }));
}
