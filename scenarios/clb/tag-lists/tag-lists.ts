import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { Limited } from '../../../specs/oracle/keeps-limits.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { boundsOf, judgeByLimits } from '../../judge-by-limits.ts';
import type { Scenario } from '../../scenario.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A list of tags that keeps a rule, or breaks it and no other: which of both the limits of the rule say. */
interface TagAttempt {
  readonly variant: string;
  readonly tags: readonly object[];
  readonly tried: Limited | 'broken';
}

/** A list that breaks the rule whatever its limits are. */
export const broken = (variant: string, ...tags: readonly object[]): TagAttempt => ({ variant, tags, tried: 'broken' });

/** A tag as it is written. */
export const tag = (TagKey: string, TagValue: string): object => ({ TagKey, TagValue });

/** A list of one tag whose key is tried. */
export const withKey = (variant: string, text: string): TagAttempt => ({
  variant,
  tags: [tag(text, 'v')],
  tried: { text },
});

/** A list of one tag whose value is tried. */
export const withValue = (variant: string, text: string): TagAttempt => ({
  variant,
  tags: [tag('k', text)],
  tried: { text },
});

/** Lists of tags at and beyond the limits that the documents set for their items. What can only be added is only tried there. */
export function tagLists(attempts: (bounds: readonly number[]) => readonly TagAttempt[]): Scenario {
  return (topic, context) =>
    topic.actions.flatMap((name) => {
      const action = actionNamed(context.book, name);
      const isAddition = action.effect.operation === 'add';
      return attempts(boundsOf(topic)).flatMap(({ variant, tags, tried }): readonly CaseDraft[] => {
        const expect: Expectation =
          tried === 'broken'
            ? { answer: 'reject', errors: topicErrors(topic, context) }
            : judgeByLimits(topic, tried, context);
        if (!isAddition && expect.answer === 'accept') return [];
        const choices = { Tags: JSON.stringify(tags) };
        const plan = planForCall({ action, choices, expect, variant }, context);
        const level = expect.answer === 'observe' ? 'observe' : topic.level;
        return [{ variant, level, title: `${name}: ${topic.kind}.${topic.detail} (${variant})`, plan }];
      });
    });
}
