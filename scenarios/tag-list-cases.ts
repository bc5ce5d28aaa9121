import type { CaseDraft } from '../specs/call-plan.ts';
import type { Expectation } from '../specs/expectation.ts';
import type { PlanContext } from '../specs/plan-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/context.ts';
import { planCall } from '../generators/plan-call.ts';
import { topicErrors } from './topic-errors.ts';

/** A list of tags that keeps a rule, or breaks it and no other. */
interface Attempt {
  readonly variant: string;
  readonly tags: readonly object[];
  readonly kept: boolean;
}

const broken = (variant: string, ...tags: readonly object[]): Attempt => ({ variant, tags, kept: false });
const kept = (variant: string, ...tags: readonly object[]): Attempt => ({ variant, tags, kept: true });
const tag = (TagKey: string, TagValue: string): object => ({ TagKey, TagValue });
const several = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => tag(`key-${index + 1}`, 'v'));

/** By the rule's kind and detail: lists on both sides of it. */
const attempts: Readonly<Record<string, readonly Attempt[]>> = {
  'length.key': [kept('longest', tag('k'.repeat(64), 'v')), broken('too-long', tag('k'.repeat(65), 'v'))],
  'length.value': [kept('longest', tag('k', 'v'.repeat(128))), broken('too-long', tag('k', 'v'.repeat(129)))],
  'length.empty-key': [broken('empty', tag('', 'v'))],
  'required.key': [broken('absent', { TagValue: 'v' })],
  'pattern.key-prefix': [kept('inside', tag('my-aliyun', 'v')), broken('prefix', tag('aliyun-key', 'v'))],
  'pattern.value-prefix': [kept('inside', tag('k', 'my-aliyun')), broken('prefix', tag('k', 'aliyun-value'))],
  'uniqueness.keys-of-a-call': [broken('twice', tag('k', 'one'), tag('k', 'two'))],
  'quota.per-call': [kept('five', ...several(5)), broken('six', ...several(6))],
  'conditional.value-needs-key': [broken('value-alone', { TagValue: 'one' })],
};

/** Lists of tags at and beyond the limits that the documents set for their items. What can only be added is only tried there. */
export function tagListCases(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const rule = `${topic.kind}.${topic.detail}`;
  const tried = attempts[rule];
  if (!tried) throw new Error(`no lists of tags are known for ${rule}`);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const isAddition = action.effect.operation === 'add';
    return tried
      .filter((attempt) => isAddition || !attempt.kept)
      .map(({ variant, tags, kept: isKept }): CaseDraft => {
        const expect: Expectation = isKept
          ? { answer: 'accept' }
          : { answer: 'reject', errors: topicErrors(topic, context) };
        const choices = { Tags: JSON.stringify(tags) };
        const plan = planCall({ action, choices, expect, variant }, context);
        return { variant, level: topic.level, title: `${name}: ${rule} (${variant})`, plan };
      });
  });
}
