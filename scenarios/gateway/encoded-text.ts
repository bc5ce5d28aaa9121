import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { EncodedText } from '../../specs/encoding.ts';
import type { Tampering, TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** The ways in which a request can carry its parameters, with those in the part that is signed as a query last. */
export const places: readonly (readonly [string, Tampering])[] = [
  ['post', { method: 'POST' }],
  ['get', { method: 'GET' }],
  ['post-query', { method: 'POST', place: 'query' }],
];

/** A read with the text of the rule in the parameter that the rule names. */
export function askedWith(
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

/** The text that a rule is about. */
export function encodingOf({ encoding, file, pointer }: TopicRule): EncodedText {
  if (!encoding) throw new Error(`${file}#${pointer} names no text`);
  return encoding;
}
