import type { CallPlan, CaseDraft, ExpectedField, ExpectedRead, PlanContext } from '../specs/call-plan.ts';
import type { TopicRule } from '../specs/topic.ts';
import { added, manyTags, searching } from './tag-cases.ts';

const path = 'TagSets.TagSet';
const tags = manyTags(5);

/** Five tags on one load balancer, searched page by page. */
export function tagPages(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const draft = (variant: string, call: typeof tags, plan: Partial<CallPlan>): CaseDraft => {
    const base = added(topic, context, variant, { call, after: call });
    return { ...base, title: `DescribeTags: ${topic.detail}`, plan: { ...base.plan, ...plan } };
  };
  /** The search is the call under test, and its answer is only recorded. */
  const observing = (variant: string, PageNumber: string): CaseDraft => {
    const { plan } = added(topic, context, variant, { call: tags, after: tags });
    const call = searching(context, { PageSize: '2', PageNumber });
    const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
    return draft(variant, tags, { prepare: [plan.call], call, expect, reads: [] });
  };
  const page = (size: number, number: number, fields: readonly ExpectedField[], items?: number): ExpectedRead => ({
    call: searching(context, { PageSize: String(size), PageNumber: String(number) }),
    fields,
    ...(items === undefined ? {} : { whole: { path, fields: [], size: items } }),
  });
  switch (topic.detail) {
    case 'defaults':
      return [
        draft('no-paging', tags, {
          reads: [{ call: searching(context), fields: [shows('PageSize', '50'), shows('PageNumber', '1')] }],
        }),
      ];
    case 'page-size':
      return [draft('two-of-five', tags, { reads: [page(2, 1, [shows('PageSize', '2')], 2)] })];
    case 'last-page':
      return [draft('third-of-three', tags, { reads: [page(2, 3, [shows('PageNumber', '3')], 1)] })];
    case 'all-pages':
      return [
        draft('three', tags, {
          reads: [page(2, 1, []), page(2, 2, []), page(2, 3, [])],
          readTogether: { path, fields: ['TagKey', 'TagValue'], equals: tags.map((tag) => tag.join('=')) },
        }),
      ];
    case 'total-count':
      return [draft('one', manyTags(1), { reads: [{ call: searching(context), fields: [shows('TotalCount', '1')] }] })];
    case 'total-of-many':
      return [draft('five', tags, { reads: [{ call: searching(context), fields: [observed('TotalCount')] }] })];
    case 'past-the-end':
      return [observing('fourth-of-three', '4')];
    default:
      return [observing('zero', '0')];
  }
}

function shows(field: string, value: string): ExpectedField {
  return { path: field, equals: [value], absent: 'fail' };
}

function observed(field: string): ExpectedField {
  return { path: field, equals: [], absent: 'ignore' };
}
