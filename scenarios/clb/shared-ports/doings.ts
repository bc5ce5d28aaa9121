import type { Call } from '../../../cases/call.ts';
import type { ExpectedField, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { namedVariant } from '../../../specs/oracle/named-variant.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysIn } from '../../../generators/calls/resource-keys.ts';
import { listed, one, written } from '../rules/rule-calls.ts';
import { holding } from '../servers/holding.ts';
import { serversText } from '../servers/server-cases.ts';

/** One of the listeners on a port: the load balancer, the port, and its protocol among them. */
export interface Side {
  readonly protocol: string;
  readonly keys: Choices;
}

/** What an operation does to the listener that it names, and what must be there so that this can be seen. */
export interface Doing {
  /** Made before the listeners. */
  readonly first?: (context: PlanningContext) => readonly Call[];
  /** What the listener that is named is made with; the other one has the defaults. */
  readonly given?: Choices;
  /** Both listeners run before. */
  readonly running?: true;
  /** Done to both once they are there. */
  readonly before?: (mine: Side, other: Side, context: PlanningContext) => readonly Call[];
  readonly choices?: Choices;
  /** What the listener that is named shows afterwards. */
  readonly reads: (mine: Side, call: Call, context: PlanningContext) => readonly ExpectedRead[];
}

const mineItem = '10.0.0.1';
const otherItem = '192.168.0.0/24';
const bothItems = `${mineItem},${otherItem}`;
const mineServer = { server: 1, weight: 100 };
const otherServer = { server: 2, weight: 100 };

/** By operation and resource. */
export const doings: Readonly<Record<string, Doing>> = {
  'start/listener': { reads: comesTo('running') },
  'stop/listener': { running: true, reads: comesTo('stopped') },
  'delete/listener': { reads: isGone },
  // No document speaks of a change of one that is stopped.
  'update/listener': {
    running: true,
    choices: { Scheduler: 'rr' },
    reads: showsOwn('listener', { Scheduler: ['rr'] }),
  },
  'read/listener': { given: { Scheduler: 'rr' }, reads: showsOwn('listener', { Scheduler: ['rr'] }) },
  'update/white-list': {
    choices: { AccessControlStatus: 'open_white_list' },
    reads: showsOwn('white-list', { AccessControlStatus: ['open_white_list', 'open_whitelist'] }),
  },
  'add/white-list': {
    choices: { SourceItems: mineItem },
    reads: showsOwn('white-list', { SourceItems: [mineItem] }),
  },
  'remove/white-list': {
    before: (mine, other, context) => [fill(mine, bothItems, context), fill(other, bothItems, context)],
    choices: { SourceItems: otherItem },
    reads: showsOwn('white-list', { SourceItems: [mineItem] }),
  },
  'read/white-list': {
    before: (mine, other, context) => [fill(mine, mineItem, context), fill(other, otherItem, context)],
    reads: (_mine, call) => [{ call, fields: fieldsOf({ SourceItems: [mineItem] }) }],
  },
  'add/rule': {
    choices: { RuleList: written([one]) },
    reads: showsRule,
  },
  'list/rule': { before: (mine, _other, context) => [ruleOn(mine, context)], reads: showsRule },
  'read/health-status': {
    first: (context) => [
      holding('AddBackendServers', [otherServer], context),
      holding('CreateVServerGroup', [mineServer], context),
    ],
    given: { VServerGroupId: { fill: 'identifier', resource: 'vserver-group' } },
    running: true,
    reads: (_mine, call, { book }) => {
      const path = actionNamed(book, call.action).response.find(({ type }) => type === 'list')?.path ?? '';
      const items = serversText([{ server: mineServer.server }], { ported: false });
      return [{ call, fields: [], items: [{ path, match: 'only', items }] }];
    },
  },
};

/** A call about one of two listeners on a port: it says which by ListenerProtocol, or is about its protocol alone. */
export function callOn({ protocol, keys }: Side, name: string, choices: Choices, context: PlanningContext): Call {
  const action = actionNamed(context.book, name);
  const named = namedVariant(action, resourceNamed(context.book, 'listener'), protocol);
  return buildCall(action, { ...keysIn(action, keys), ...named, ...choices }, context, 1);
}

/** The read of one of two listeners on a port, or of its white list. */
export function readOn({ protocol, keys }: Side, resource: string, context: PlanningContext): Call | undefined {
  const read = readCall(resource, protocol, keys, context, 1);
  return read && callOn({ protocol, keys }, read.action, {}, context);
}

function comesTo(status: string): Doing['reads'] {
  return (mine, _call, context) => {
    const call = readOn(mine, 'listener', context);
    const until = { field: 'Status', values: [status] };
    return call ? [{ call, until, fields: fieldsOf({ Status: [status] }) }] : [];
  };
}

function isGone(mine: Side, _call: Call, context: PlanningContext): readonly ExpectedRead[] {
  const call = readOn(mine, 'listener', context);
  return call ? [{ call, fields: [], refused: { named: [], listed: [] } }] : [];
}

function showsOwn(resource: string, shown: Readonly<Record<string, readonly string[]>>): Doing['reads'] {
  return (mine, _call, context) => {
    const call = readOn(mine, resource, context);
    return call ? [{ call, fields: fieldsOf(shown) }] : [];
  };
}

function fieldsOf(shown: Readonly<Record<string, readonly string[]>>): readonly ExpectedField[] {
  return Object.entries(shown).map(([path, equals]) => ({ path, equals, absent: 'fail' }));
}

function showsRule(mine: Side, _call: Call, context: PlanningContext): readonly ExpectedRead[] {
  const { call, ...shown } = listed(mine.keys, [one], context);
  return [{ ...shown, call: callOn(mine, call.action, {}, context) }];
}

function ruleOn(mine: Side, context: PlanningContext): Call {
  return callOn(mine, 'CreateRules', { RuleList: written([one]) }, context);
}

function fill(side: Side, items: string, context: PlanningContext): Call {
  return callOn(side, 'AddListenerWhiteListItem', { SourceItems: items }, context);
}
