import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';

/** A deletion of the first so many rules that the calls before it make. */
export function ruleDeletions(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  count: number,
  expect: Expectation,
  before: (keys: Choices) => readonly Call[],
): CaseDraft {
  const action = actionNamed(context.book, 'DeleteRules');
  const ids = Array.from({ length: count }, (_, index) => `$made.rule#${index + 1}`);
  const choices = { RuleIds: withServers(JSON.stringify(ids)) };
  const also = buildCall(actionNamed(context.book, 'CreateRules'), {}, context, 1);
  const { plan, keys } = planWithKeys({ action, choices, expect, variant, also: [also] }, context);
  const title = `DeleteRules: ${topic.detail} (${variant})`;
  return { variant, level: topic.level, title, plan: { ...plan, prepare: before(keys) } };
}
