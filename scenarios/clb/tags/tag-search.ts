import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { added, large, red, shown, type Tag } from './tag-calls.ts';

/** A search among three tags, of which it finds some. */
export function tagSearch(
  topic: TopicRule,
  context: PlanningContext,
  search: { readonly variant: string; readonly Tags: string; readonly finds: readonly Tag[] },
): CaseDraft {
  const { variant, Tags, finds } = search;
  const draft = added(topic, context, variant, { call: [red, large], after: finds });
  return { ...draft, plan: { ...draft.plan, reads: [shown(finds, context, { Tags })] } };
}
