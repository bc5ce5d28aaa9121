import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { EncodedText } from '../specs/encoding.ts';
import type { Tampering, TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { added, type Tag } from './tag-cases.ts';
import { topicErrors } from './topic-errors.ts';

/** The ways in which a request can carry its parameters, with those in the part that is signed as a query last. */
const places: readonly (readonly [string, Tampering])[] = [
  ['post', { method: 'POST' }],
  ['get', { method: 'GET' }],
  ['post-query', { method: 'POST', place: 'query' }],
];

/** A text in a parameter of a read is signed for, and one in a tag is given back; a target may refuse it for itself. */
export function encodingArrives(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { text, scheme } = encodingOf(topic);
  const expect: Expectation = { answer: 'authentic', refusals: topic.errors };
  return places.flatMap(([place, form]): readonly CaseDraft[] => {
    const tampering = { ...form, signature: scheme };
    const tag: Tag = ['encoded', text];
    const tagged = added(topic, context, `${place}-tag`, { call: [tag], after: [tag] });
    return [
      asked(topic, context, place, expect, tampering),
      { ...tagged, level: 'should', plan: { ...tagged.plan, expect, tampering } },
    ];
  });
}

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
        asked(topic, context, `${mistake}-${place}`, expect, { ...form, signature: scheme, misencoding }),
      ),
  );
}

function asked(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  expect: Expectation,
  tampering: Tampering,
): CaseDraft {
  const { text, asked: read } = encodingOf(topic);
  const action = actionNamed(context.book, read.action);
  const { probe: _probe, ...plan } = planForCall(
    { action, choices: { [read.parameter]: text }, expect, variant },
    context,
  );
  return { variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan: { ...plan, tampering } };
}

function encodingOf({ encoding, file, pointer }: TopicRule): EncodedText {
  if (!encoding) throw new Error(`${file}#${pointer} names no text`);
  return encoding;
}
