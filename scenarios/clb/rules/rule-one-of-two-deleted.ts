import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { creation, one, two } from './rule-calls.ts';

/** Of two rules the one that was added last is deleted, and something is read. */
export function ruleOneOfTwoDeleted(
  topic: TopicRule,
  context: PlanningContext,
  readsOf: (keys: Choices) => readonly ExpectedRead[],
): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DeleteRules');
  const request = { action, expect: { answer: 'accept' }, variant: 'one-of-two' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const prepare = [two, one].map((rule) => creation([rule], keys, context));
  const title = `DeleteRules: ${topic.detail}`;
  return [{ variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads: readsOf(keys) } }];
}
