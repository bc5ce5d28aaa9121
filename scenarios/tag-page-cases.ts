import type { Call } from '../cases/call.ts';
import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedField, ExpectedList } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { added, manyTags, searching } from './tag-cases.ts';

const all = { items: 'TagSets.TagSet', key: 'TagKey=TagValue', holds: [], lacks: [] };
const tags = manyTags(5);

/** Five tags on one load balancer, searched page by page. */
export function tagPages(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
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
  const page = (number: number): Call => searching(context, { PageSize: '2', PageNumber: String(number) });
  const paged = (variant: string, list: Omit<ExpectedList, keyof typeof all> & Partial<ExpectedList>): CaseDraft =>
    draft(variant, tags, { reads: [], lists: [{ ...all, ...list }] });
  switch (topic.detail) {
    case 'defaults':
      return [
        draft('no-paging', tags, {
          reads: [{ call: searching(context), fields: [shows('PageSize', '50'), shows('PageNumber', '1')] }],
        }),
      ];
    case 'page-size':
      return [paged('two-of-five', { calls: [page(1)], size: 2, beside: { field: 'PageSize', equals: '2' } })];
    case 'last-page':
      return [paged('third-of-three', { calls: [page(3)], size: 1, beside: { field: 'PageNumber', equals: '3' } })];
    case 'all-pages':
      return [paged('three', { calls: [1, 2, 3].map(page), holds: tags.map((tag) => tag.join('=')), size: 5 })];
    case 'total-count':
      return [draft('one', manyTags(1), { reads: [{ call: searching(context), fields: [shows('TotalCount', '1')] }] })];
    case 'total-of-many':
      return [draft('five', tags, { reads: [{ call: searching(context), fields: [observed('TotalCount')] }] })];
    default:
      return [observing('fourth-of-three', '4')];
  }
}

function shows(field: string, value: string): ExpectedField {
  return { path: field, equals: [value], absent: 'fail' };
}

function observed(field: string): ExpectedField {
  return { path: field, equals: [], absent: 'ignore' };
}
