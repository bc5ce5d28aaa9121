import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { ExpectedList, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { added, manyTags, searching, type Tag } from '../tags/tag-calls.ts';

/** Five tags on one load balancer, which a search shows by two. */
export const fiveTags: readonly Tag[] = manyTags(5);

/** The search for one of the pages. */
export function tagPage(context: PlanningContext, number: number): Call {
  return searching(context, { PageSize: '2', PageNumber: String(number) });
}

/** Tags are added, and then searched as the rest of the plan says. */
export function tagsThen(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  tags: readonly Tag[],
  plan: Partial<CallPlan>,
): readonly CaseDraft[] {
  const base = added(topic, context, variant, { call: tags, after: tags });
  return [{ ...base, title: `DescribeTags: ${topic.detail}`, plan: { ...base.plan, ...plan } }];
}

/** Pages of the five tags, and what must be in them. */
export function onTagPages(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  list: Pick<ExpectedList, 'calls'> & Partial<ExpectedList>,
): readonly CaseDraft[] {
  const all = { items: 'TagSets.TagSet', key: 'TagKey=TagValue', holds: [], lacks: [] };
  return tagsThen(topic, context, variant, fiveTags, { reads: [], lists: [{ ...all, ...list }] });
}

/** Fields of a search for all, beside its items: with values that they must show, or whatever they show. */
export function besideTags(
  context: PlanningContext,
  fields: Readonly<Record<string, string | undefined>>,
): readonly ExpectedRead[] {
  const shown = Object.entries(fields).map(([path, value]) =>
    value === undefined
      ? ({ path, equals: [], absent: 'ignore' } as const)
      : ({ path, equals: [value], absent: 'fail' } as const),
  );
  return [{ call: searching(context), fields: shown }];
}
