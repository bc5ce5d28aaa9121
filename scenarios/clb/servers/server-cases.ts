import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Call, Slot } from '../../../cases/call.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { serverListOf, type ServerList } from './server-list.ts';
import type { Scenario } from '../../scenario.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A server by its number among the declared ones, and what a call says, or a read must show, of it. */
export interface Server {
  readonly server: number;
  readonly port?: number;
  readonly weight?: number;
  readonly role?: 'Master' | 'Slave';
  readonly description?: string;
}

/** A list that holds some servers, a call that names some, and what the list shows afterwards. */
export interface ServerCase {
  readonly variant: string;
  readonly given?: readonly Server[];
  /** By parameter, where it is not the one list of the action. */
  readonly send: readonly Server[] | null | Readonly<Record<string, readonly Server[] | null>>;
  /** Left out where no document says what the list shows. */
  readonly after?: readonly Server[];
  /** What the answer itself must not list. */
  readonly unlisted?: readonly Server[];
  /** Only where servers are told apart by their port too. */
  readonly ported?: true;
  /** Servers are sent as they stand here, though an edition requires more of them. */
  readonly bare?: true;
}

/** A promise about servers, and how the answer to its calls is judged: by default they must be accepted. */
export interface ServerRule {
  readonly cases: readonly ServerCase[];
  readonly answer?: 'reject' | 'observe';
}

/** The cases of a promise for each action of a topic that changes, or is created with, a list of servers. */
export function serverCases(
  topic: TopicRule,
  { cases, answer }: ServerRule,
  context: PlanningContext,
): readonly CaseDraft[] {
  const expect = expectationOf(answer, topic, context);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const list = serverListOf(action, context);
    return cases
      .filter(({ ported }) => ported !== true || list.ported)
      .map((one): CaseDraft => {
        const variant = topic.actions.length > 1 ? `${name}-${one.variant}` : one.variant;
        const plan = serverPlan(action, list, { ...one, variant }, expect, context);
        return { variant, level: topic.level, title: `${name}: ${topic.detail} (${one.variant})`, plan };
      });
  });
}

function expectationOf(answer: ServerRule['answer'], topic: TopicRule, context: PlanningContext): Expectation {
  if (answer === 'reject') return { answer, errors: topicErrors(topic, context) };
  return answer === 'observe' ? { answer, accepting: [], rejecting: [] } : { answer: 'accept' };
}

function serverPlan(
  action: ActionSpec,
  list: ServerList,
  { variant, given = [], send, after, unlisted, bare }: ServerCase,
  expect: Expectation,
  context: PlanningContext,
): CallPlan {
  const named = send === null || isList(send) ? { [list.parameter]: send } : send;
  const choices: Choices = Object.fromEntries(
    Object.entries(named).map(([name, servers]): [string, Choices[string]] => [
      name,
      servers && serversText(bare ? servers : weighed(servers, action, name), list),
    ]),
  );
  const items = after && [{ path: list.path, match: 'only' as const, items: serversText(after, list) }];
  const reads = (keys: Choices): readonly ExpectedRead[] => {
    const call = list.read(keys);
    return items && call ? [{ call, fields: [], items }] : [];
  };
  const plan = planForCall({ action, choices, expect, variant, reads }, context);
  const path = action.response.find(({ type }) => type === 'list')?.path;
  return {
    ...plan,
    prepare: given.length === 0 ? [] : added(list, plan.call, given, context),
    ...(unlisted && path !== undefined
      ? { answered: [{ path, match: 'none', items: serversText(unlisted, list) }] }
      : {}),
  };
}

/** Servers of a list in which an edition requires a weight have the one that is the default elsewhere. */
function weighed(servers: readonly Server[], action: ActionSpec, name: string): readonly Server[] {
  const { items } = action.parameters.find((parameter) => parameter.name === name) ?? {};
  const isRequired = items?.statements.some(({ prose }) => prose?.fields['Weight']?.required === true);
  return isRequired ? servers.map((server) => ({ weight: 100, ...server })) : servers;
}

function isList(send: NonNullable<ServerCase['send']>): send is readonly Server[] {
  return Array.isArray(send);
}

/** The call that puts servers into the list which another call changes. */
function added(
  { adder, owner }: ServerList,
  { parameters }: Call,
  given: readonly Server[],
  context: PlanningContext,
): readonly Call[] {
  const list = serverListOf(adder, context);
  const holder = Object.fromEntries(owner.map((name): [string, Choices[string]] => [name, parameters[name] ?? null]));
  return [buildCall(adder, { ...holder, [list.parameter]: serversText(given, list) }, context, 1)];
}

/** Servers as the text of a parameter; a port only where the list tells servers apart by it. */
export function serversText(servers: readonly Server[], { ported }: Pick<ServerList, 'ported'>): string | Slot {
  const items = servers.map(({ server, port = 80, weight, role, description }) => ({
    ServerId: `$server${server}`,
    ...(ported ? { Port: String(port) } : {}),
    ...(weight === undefined ? {} : { Weight: String(weight) }),
    ...(role === undefined ? {} : { ServerType: role }),
    ...(description === undefined ? {} : { Description: description }),
  }));
  return withServers(JSON.stringify(items));
}

/** The scenario of a promise about servers. */
export function aboutServers(rule: ServerRule): Scenario {
  return (topic, context) => serverCases(topic, rule, context);
}
