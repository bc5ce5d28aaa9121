import type { Call } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { withServers } from '../cases/server-slots.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../generators/calls/context.ts';
import { planWithKeys } from '../generators/calls/plan-for-call.ts';
import { creation, listed, manyRules, one, two } from './rule-calls.ts';
import { topicErrors } from './topic-errors.ts';

/** Of two rules the one that was added last is deleted. */
export function ruleDeletion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DeleteRules');
  const request = { action, expect: { answer: 'accept' }, variant: 'one-of-two' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const prepare = [two, one].map((rule) => creation([rule], keys, context));
  const reader = actionNamed(context.book, 'DescribeRuleAttribute');
  const gone: ExpectedRead = {
    call: buildCall(reader, {}, context, 1),
    fields: [],
    refused: { named: [], listed: [] },
  };
  const reads = topic.detail === 'deleted-are-gone' ? [listed(keys, [two], context)] : [gone];
  const title = `DeleteRules: ${topic.detail}`;
  return [{ variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads } }];
}

/** Ten rules of eleven, all eleven, and none. */
export function ruleDeletionLimits(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const make = (variant: string, count: number, expect: Expectation): CaseDraft =>
    deleting(topic, context, variant, count, expect, (keys) => [
      creation(manyRules(10), keys, context),
      creation(manyRules(1, 11), keys, context),
    ]);
  const accepted: Expectation = { answer: 'accept' };
  return [make('one', 1, accepted), make('ten', 10, accepted), make('eleven', 11, refused), make('none', 0, refused)];
}

/** Rules of two listeners are deleted in one call. */
export function rulesOfOneListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', 'listener', 'http');
  if (!creator) return [];
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const draft = deleting(topic, context, 'of-two-listeners', 2, expect, (keys) => {
    const other = { ...keys, ListenerPort: nextPort(keys) };
    return [
      buildCall(creator, other, context, context.seed('other')),
      creation([one], keys, context),
      creation([two], other, context),
    ];
  });
  return [draft];
}

function nextPort({ ListenerPort: port }: Choices): string {
  return String((Number(port) % 65535) + 1);
}

/** A deletion of the first so many rules that the calls before it make. */
function deleting(
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

/** The rule of a deleted listener is read again. */
export function ruleCascade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', 'listener');
  if (!action) return [];
  const request = { action, expect: { answer: 'accept' }, variant: 'http', resourceVariant: 'http' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const group = groupOf(context);
  const call = buildCall(actionNamed(context.book, 'DescribeRuleAttribute'), {}, context, 1);
  const reads = [{ call, fields: [], refused: { named: [], listed: [] } }];
  const prepare = [...group, creation([one], keys, context)];
  return [
    {
      variant: 'http',
      level: topic.level,
      title: 'a listener with a rule is deleted',
      plan: { ...plan, prepare, reads },
    },
  ];
}

function groupOf(context: PlanningContext): readonly Call[] {
  const creator = actionFor(context.book, 'create', 'vserver-group');
  return creator ? [buildCall(creator, {}, context, context.seed('group'))] : [];
}
