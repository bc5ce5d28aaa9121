import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { askedWith, encodingOf, places } from './encoded-text.ts';
import { topicErrors } from '../topic-errors.ts';

/**
 * A signature over a text that is encoded wrongly. Version 3 covers the hash of a form body, not its encoding, so such a
 * body has no wrong one.
 */
export function encodingRefused(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { scheme, mistakes } = encodingOf(topic);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return Object.entries(mistakes).flatMap(([mistake, misencoding]) =>
    places
      .slice(scheme === 'v3' ? 1 : 0)
      .map(([place, form]) =>
        askedWith(topic, context, `${mistake}-${place}`, expect, { ...form, signature: scheme, misencoding }),
      ),
  );
}
