import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { fiveTags, tagPage, tagsThen } from './five-tags.ts';
import { added } from '../tags/tag-calls.ts';

/** The page after the last one: the search is the call under test, and its answer is only recorded. */
export function tagPastTheEnd(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const variant = 'fourth-of-three';
  const { plan } = added(topic, context, variant, { call: fiveTags, after: fiveTags });
  const call = tagPage(context, 4);
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  return tagsThen(topic, context, variant, fiveTags, { prepare: [plan.call], call, expect, reads: [] });
}
