import type { Call } from '../../../cases/call.ts';
import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { holding, listOfServers } from './holding.ts';
import { spare, type SomeServer } from './some-servers.ts';

/** What a group holds, what a call puts in, takes out or changes, and what the group holds afterwards. */
export interface MemberCase {
  readonly variant: string;
  readonly given?: readonly SomeServer[];
  readonly added?: readonly SomeServer[];
  readonly removed?: readonly SomeServer[];
  readonly changed?: readonly SomeServer[];
  /** Left out where a call is refused, or no document says what the list shows. */
  readonly after?: readonly SomeServer[];
}

/** Cases about the servers of a group, for each action that a rule names. What they are answered is `accept` by default. */
export function memberCases(
  topic: TopicRule,
  cases: readonly MemberCase[],
  context: PlanningContext,
  answer: Expectation['answer'] = 'accept',
): readonly CaseDraft[] {
  const expect = expectationOf(answer, topic, context);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    return cases.map((one): CaseDraft => {
      const variant = topic.actions.length > 1 ? `${name}-${one.variant}` : one.variant;
      const plan = memberPlan(action, { ...completed(action, one), variant }, expect, context);
      return { variant, level: topic.level, title: `${name}: ${topic.detail} (${one.variant})`, plan };
    });
  });
}

function expectationOf(answer: Expectation['answer'], topic: TopicRule, context: PlanningContext): Expectation {
  if (topic.level === 'observe' || answer === 'observe') return { answer: 'observe', accepting: [], rejecting: [] };
  return answer === 'reject' ? { answer, errors: topicErrors(topic, context) } : { answer: 'accept' };
}

/** Where servers take the place of others, a case about the one kind leaves the other to a spare server. */
function completed(action: ActionSpec, { given = [], ...one }: MemberCase): MemberCase {
  if (!replaces(action)) return { ...one, given };
  const { added = [spare], removed = [spare], after } = one;
  return {
    ...one,
    added,
    removed,
    given: one.removed ? given : [...given, spare],
    ...(after ? { after: one.added ? after : [...after, spare] } : {}),
  };
}

function replaces({ parameters }: ActionSpec): boolean {
  return parameters.some(({ name }) => name === 'AddedServers');
}

function choicesOf(action: ActionSpec, { added, removed, changed }: MemberCase): Choices {
  if (replaces(action))
    return { AddedServers: listOfServers(added ?? []), RemovedServers: listOfServers(removed ?? []) };
  return { Servers: listOfServers(added ?? removed ?? changed ?? []) };
}

function memberPlan(action: ActionSpec, one: MemberCase, expect: Expectation, context: PlanningContext): CallPlan {
  const { variant, given = [], after } = one;
  const prepare: readonly Call[] = given.length === 0 ? [] : [holding(given, context)];
  const reads = (keys: Choices): readonly ExpectedRead[] => (after ? [showing(after, keys, context)].flat() : []);
  const choices = choicesOf(action, one);
  const plan = planForCall({ action, choices, expect, variant, reads, also: prepare }, context);
  return { ...plan, prepare };
}

/** The list of servers, which is to show these and no others once all have come to rest. */
export function showing(
  servers: readonly SomeServer[],
  keys: Choices,
  context: PlanningContext,
): readonly ExpectedRead[] {
  const call = readCall('backend-server', undefined, keys, context, 1);
  const items = [{ path: 'Servers', match: 'only', items: listOfServers(servers) } as const];
  return call ? [{ call, fields: [], items }] : [];
}
