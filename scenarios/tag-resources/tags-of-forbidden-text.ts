import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { red } from './tag-plan.ts';
import { refusedTags } from './refused-tags.ts';

/** Keys and values that begin, or hold, what they must not; `parts` names those that a rule is about, both by default. */
export function tagsOfForbiddenText(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const stated = topic.limits?.statements.flatMap(({ prose }) => prose ?? []) ?? [];
  const parts = topic.values['parts']?.split(',') ?? ['Key', 'Value'];
  const all = stated.flatMap(({ forbiddenPrefixes = [], not = [] }) => [
    ...forbiddenPrefixes.map((prefix) => `${prefix}name`),
    ...not.map((part) => `a${part}b`),
  ]);
  const attempts = [...new Set(all)].flatMap((text) =>
    parts.map((part) => ({
      variant: `${part}-${text.replaceAll(/[^a-z]+/gu, '-')}`,
      tags: [{ ...red, [part]: text }],
    })),
  );
  return refusedTags(topic, attempts, context);
}
