import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';

/** What a rule is about is made or deleted, and then read. */
export function thenRead(
  topic: TopicRule,
  context: PlanningContext,
  operation: 'create' | 'delete',
  variant: string,
  reads: (keys: Choices) => readonly ExpectedRead[],
): readonly CaseDraft[] {
  const action = actionFor(context.book, operation, topic.topic);
  if (!action) return [];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, reads }, context);
  return [{ variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan }];
}

/** The read of it, and what that must show. */
export function readOfTopic(
  { topic }: TopicRule,
  keys: Choices,
  context: PlanningContext,
  expected: Omit<ExpectedRead, 'call'>,
): readonly ExpectedRead[] {
  const call = readCall(topic, undefined, keys, context, 1);
  return call ? [{ call, ...expected }] : [];
}
