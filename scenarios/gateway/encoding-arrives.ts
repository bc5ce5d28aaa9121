import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { askedWith, encodingOf, places, writtenWith } from './encoded-text.ts';

/** A text in a parameter of a read is signed for, and one that is written is given back; a target may refuse it for itself. */
export function encodingArrives(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { scheme } = encodingOf(topic);
  const expect: Expectation = { answer: 'authentic', refusals: topic.errors };
  return places.flatMap(([place, form]): readonly CaseDraft[] => {
    const tampering = { ...form, signature: scheme };
    const written = writtenWith(topic, context, place);
    return [
      askedWith(topic, context, place, expect, tampering),
      { ...written, level: 'should', plan: { ...written.plan, expect, tampering } },
    ];
  });
}
