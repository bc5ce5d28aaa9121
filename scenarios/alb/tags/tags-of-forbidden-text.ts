import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';
import { red } from './tag-plan.ts';

/** Keys and values that begin, or hold, what they must not. */
export function tagsOfForbiddenText(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const stated = topic.limits?.statements.flatMap(({ prose }) => prose ?? []) ?? [];
  const texts = stated.flatMap(({ forbiddenPrefixes = [], not = [] }) => [
    ...forbiddenPrefixes.map((prefix) => `${prefix}name`),
    ...not.map((part) => `a${part}b`),
  ]);
  return texts.flatMap((text) =>
    ['Key', 'Value'].map((part): CaseDraft => {
      const variant = `${part}-${text.replaceAll(/[^a-z]+/gu, '-')}`;
      const choices = { Tag: JSON.stringify([{ ...red, [part]: text }]) };
      const plan = planForCall({ action, choices, expect, variant }, context);
      return { variant, level: topic.level, title: `${action.name}: ${part} ${text}`, plan };
    }),
  );
}
