import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { added, type Tag } from '../clb/tags/tag-calls.ts';
import { askedWith, encodingOf, places } from './encoded-text.ts';

/** A text in a parameter of a read is signed for, and one in a tag is given back; a target may refuse it for itself. */
export function encodingArrives(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { text, scheme } = encodingOf(topic);
  const expect: Expectation = { answer: 'authentic', refusals: topic.errors };
  return places.flatMap(([place, form]): readonly CaseDraft[] => {
    const tampering = { ...form, signature: scheme };
    const tag: Tag = ['encoded', text];
    const tagged = added(topic, context, `${place}-tag`, { call: [tag], after: [tag] });
    return [
      askedWith(topic, context, place, expect, tampering),
      { ...tagged, level: 'should', plan: { ...tagged.plan, expect, tampering } },
    ];
  });
}
