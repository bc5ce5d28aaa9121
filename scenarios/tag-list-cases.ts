import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { Limited } from '../specs/oracle/keeps-limits.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { boundsOf, judgeByLimits } from './judge-by-limits.ts';
import { topicErrors } from './topic-errors.ts';

/** A list of tags that keeps a rule, or breaks it and no other: which of both the limits of the rule say. */
interface Attempt {
  readonly variant: string;
  readonly tags: readonly object[];
  readonly tried: Limited | 'broken';
}

const broken = (variant: string, ...tags: readonly object[]): Attempt => ({ variant, tags, tried: 'broken' });
const tag = (TagKey: string, TagValue: string): object => ({ TagKey, TagValue });
const withKey = (variant: string, text: string): Attempt => ({ variant, tags: [tag(text, 'v')], tried: { text } });
const withValue = (variant: string, text: string): Attempt => ({ variant, tags: [tag('k', text)], tried: { text } });
const several = (items: number): Attempt => ({
  variant: `tags-${items}`,
  tags: Array.from({ length: items }, (_, index) => tag(`key-${index + 1}`, 'v')),
  tried: { items },
});

/** By the rule's kind and detail: lists on both sides of it, if need be at its bounds. */
const attempts: Readonly<Record<string, (bounds: readonly number[]) => readonly Attempt[]>> = {
  'length.key': (bounds) => bounds.map((size) => withKey(`length-${size}`, 'k'.repeat(size))),
  'length.value': (bounds) => bounds.map((size) => withValue(`length-${size}`, 'v'.repeat(size))),
  'length.empty-key': () => [withKey('empty', '')],
  'required.key': () => [broken('absent', { TagValue: 'v' })],
  'pattern.key-prefix': () => [withKey('inside', 'my-aliyun'), withKey('prefix', 'aliyun-key')],
  'pattern.value-prefix': () => [withValue('inside', 'my-aliyun'), withValue('prefix', 'aliyun-value')],
  'uniqueness.keys-of-a-call': () => [broken('twice', tag('k', 'one'), tag('k', 'two'))],
  'quota.per-call': (bounds) => bounds.map(several),
  'conditional.value-needs-key': () => [broken('value-alone', { TagValue: 'one' })],
};

/** Lists of tags at and beyond the limits that the documents set for their items. What can only be added is only tried there. */
export function tagListCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const rule = `${topic.kind}.${topic.detail}`;
  const tried = attempts[rule];
  if (!tried) throw new Error(`no lists of tags are known for ${rule}`);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const isAddition = action.effect.operation === 'add';
    return tried(boundsOf(topic)).flatMap(({ variant, tags, tried: one }): readonly CaseDraft[] => {
      const expect: Expectation =
        one === 'broken'
          ? { answer: 'reject', errors: topicErrors(topic, context) }
          : judgeByLimits(topic, one, context);
      if (!isAddition && expect.answer === 'accept') return [];
      const choices = { Tags: JSON.stringify(tags) };
      const plan = planForCall({ action, choices, expect, variant }, context);
      const level = expect.answer === 'observe' ? 'observe' : topic.level;
      return [{ variant, level, title: `${name}: ${rule} (${variant})`, plan }];
    });
  });
}
