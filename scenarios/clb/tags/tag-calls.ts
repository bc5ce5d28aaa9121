import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** A tag as it is textOfTags and read: its key and its value. */
export type Tag = readonly [key: string, value: string];

const owner = { fill: 'identifier', resource: 'load-balancer' } as const;

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
  const choices = { Tags: textOfTags(tags.call) };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant }, context);
  const prepare = (tags.before ?? []).map((before) => adding(before, context));
  const title = `AddTags: ${topic.detail} (${variant})`;
  return { variant, level: topic.level, title, plan: { ...plan, prepare, reads: [shown(tags.after, context)] } };
}

/** The search of a load balancer's tags. */
export function searching(context: PlanningContext, choices: Choices = {}): Call {
  return buildCall(actionNamed(context.book, 'DescribeTags'), { LoadBalancerId: owner, ...choices }, context, 1);
}

/** A call of AddTags. */
export function adding(tags: readonly Tag[], context: PlanningContext): Call {
  const choices = { LoadBalancerId: owner, Tags: textOfTags(tags) };
  return buildCall(actionNamed(context.book, 'AddTags'), choices, context, 1);
}

/** The search of tags, and what it must show. */
export function shown(tags: readonly Tag[], context: PlanningContext, choices: Choices = {}): ExpectedRead {
  const items = [{ path: 'TagSets.TagSet', match: 'only' as const, items: textOfTags(tags) }];
  return { call: searching(context, choices), fields: [], items };
}

/** Tags as the text of a parameter. */
export function textOfTags(tags: readonly Tag[]): string {
  return JSON.stringify(tags.map(([TagKey, TagValue]) => ({ TagKey, TagValue })));
}

/** Three tags, two of which have one key. */
export const red: Tag = ['colour', 'red'];
export const blue: Tag = ['colour', 'blue'];
export const large: Tag = ['size', 'large'];
