import type { Call } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { oneMore } from '../generators/calls/one-more.ts';

/** A tag as it is written and read: its key and its value. */
export type Tag = readonly [key: string, value: string];

const owner = { fill: 'identifier', resource: 'load-balancer' } as const;
const red: Tag = ['colour', 'red'];
const blue: Tag = ['colour', 'blue'];
const large: Tag = ['size', 'large'];

/** Tags that are added, alone or to others. */
export function tagAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [
    added(topic, context, 'two-at-once', { call: [red, large], after: [red, large] }),
    added(topic, context, 'another', { before: [[red]], call: [large], after: [red, large] }),
  ];
}

/** A key that is there gets another value. */
export function tagOverwriting(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [added(topic, context, 'other-value', { before: [[red, large]], call: [blue], after: [blue, large] })];
}

/** Of two tags one is removed. */
export function tagRemoval(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'RemoveTags');
  const choices = { Tags: written([large]) };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: 'one-of-two' }, context);
  const prepare = [adding([red, large], context)];
  const title = 'RemoveTags: one of two tags';
  return [
    { variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads: [shown([red], context)] } },
  ];
}

/** Ten tags fit on a load balancer, in two calls; the eleventh does not. */
export function tagQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [first, second] = [manyTags(5, 1), manyTags(5, 6)];
  const tenth = added(topic, context, 'ten', { before: [first], call: second, after: [...first, ...second] });
  const eleventh = added(topic, context, 'eleven', { before: [first, second], call: manyTags(1, 11), after: [] });
  const plan = planForCall(
    {
      action: actionNamed(context.book, 'AddTags'),
      choices: { Tags: written(manyTags(1, 11)) },
      expect: { answer: 'reject', errors: { named: [], listed: [] } },
      variant: 'eleven',
    },
    context,
  );
  return [tenth, { ...eleventh, plan: { ...plan, prepare: eleventh.plan.prepare } }];
}

/** Searches among three tags, two of which match in part. */
export function tagSearch(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const find = (variant: string, Tags: string, after: readonly Tag[]): CaseDraft => {
    const draft = added(topic, context, variant, { call: [red, large], after });
    return { ...draft, plan: { ...draft.plan, reads: [shown(after, context, { Tags })] } };
  };
  const [key] = red;
  return topic.detail === 'filter-by-key'
    ? [find('one-key', JSON.stringify([{ TagKey: key }]), [red])]
    : [find('pair', written([red]), [red]), find('other-value', written([blue]), [])];
}

/** Two load balancers with a tag each; the second, made last, is searched. */
export function tagOwner(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const draft = added(topic, context, 'two-owners', { call: [large], after: [large] });
  const another = oneMore(actionNamed(context.book, 'CreateLoadBalancer'), context, context.seed('another'));
  return [{ ...draft, plan: { ...draft.plan, prepare: [adding([red], context), another] } }];
}

/** Tags with keys and values of their own. */
export function manyTags(count: number, from = 1): readonly Tag[] {
  return Array.from({ length: count }, (_, index): Tag => [`key-${from + index}`, `value-${from + index}`]);
}

/** A call of AddTags and the search after it. */
export function added(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  tags: {
    readonly before?: readonly (readonly Tag[])[];
    readonly call: readonly Tag[];
    readonly after: readonly Tag[];
  },
): CaseDraft {
  const action = actionNamed(context.book, 'AddTags');
  const choices = { Tags: written(tags.call) };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant }, context);
  const prepare = (tags.before ?? []).map((before) => adding(before, context));
  const title = `AddTags: ${topic.detail} (${variant})`;
  return { variant, level: topic.level, title, plan: { ...plan, prepare, reads: [shown(tags.after, context)] } };
}

/** The search of a load balancer's tags. */
export function searching(context: PlanningContext, choices: Choices = {}): Call {
  return buildCall(actionNamed(context.book, 'DescribeTags'), { LoadBalancerId: owner, ...choices }, context, 1);
}

function adding(tags: readonly Tag[], context: PlanningContext): Call {
  const choices = { LoadBalancerId: owner, Tags: written(tags) };
  return buildCall(actionNamed(context.book, 'AddTags'), choices, context, 1);
}

function shown(tags: readonly Tag[], context: PlanningContext, choices: Choices = {}): ExpectedRead {
  const items = [{ path: 'TagSets.TagSet', match: 'only' as const, items: written(tags) }];
  return { call: searching(context, choices), fields: [], items };
}

function written(tags: readonly Tag[]): string {
  return JSON.stringify(tags.map(([TagKey, TagValue]) => ({ TagKey, TagValue })));
}
