import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { listenersForwardingTo } from '../listeners/forwarding.ts';
import type { AlbSettings, Member, ServerGroup } from '../model.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { saying } from './misbehaviour.ts';

const add = 'AddServersToServerGroup';
const remove = 'RemoveServersFromServerGroup';
const update = 'UpdateServerGroupServersAttribute';
const replace = 'ReplaceServersInServerGroup';
const list = 'ListServerGroups';

/** What is wrong with the servers of a group once a call was carried out that should have left it otherwise. */
type Spoil = (after: readonly Member[], before: readonly Member[]) => readonly Member[];

const rows: readonly AlbWritten[] = [
  spoilt(
    'addition-replaces',
    'added',
    [add, replace],
    'Servers that are added take the place of all others.',
    (after, before) => after.filter((member) => !before.includes(member)),
  ),
  spoilt(
    'removal-of-all-ports',
    'removed',
    [remove, replace],
    'A server is removed from all its ports.',
    (after, before) => {
      const left = before.filter((member) => !after.includes(member));
      const gone = new Set(left.map(({ settings }) => settings['ServerId']));
      return after.filter((member) => !before.includes(member) || !gone.has(member.settings['ServerId']));
    },
  ),
  spoilt('replaced-stay', 'replaced', [replace], 'Servers that are replaced stay.', (after, before) => [
    ...after.filter((member) => !before.includes(member)),
    ...before,
  ]),
  spoilt(
    'change-of-all-ports',
    'changed',
    [update],
    'A weight is changed on all ports of a server.',
    (after, before) => {
      const changed = after.find((member) => !before.includes(member))?.settings ?? {};
      return after.map((member) =>
        changed['ServerId'] === member.settings['ServerId'] ? weighing(member, changed['Weight']) : member,
      );
    },
  ),
  spoilt('description-dropped', 'given', [add, replace], 'Servers forget their description.', (after) =>
    after.map(({ settings: { Description: _dropped, ...settings }, ...member }) => ({ ...member, settings })),
  ),
  {
    name: 'usual-weight-otherwise',
    requirement: 'backend-server.effect.usual-weight',
    alsoBreaks: ['*.effect.*'],
    description: 'A server without a weight has that of 50.',
    behave: () => (call, _world, next) =>
      next(withItems(call, ['Servers', 'AddedServers'], (item) => ({ Weight: 50, ...item }))),
  },
  {
    name: 'servers-counted-once',
    requirement: 'backend-server.effect.counted',
    alsoBreaks: [`${list}.*`, '*.effect.*'],
    description: 'A group with servers says that it has one.',
    behave: () => (call, _world, next) => {
      const answer = next(call);
      if (call.spec.name !== list) return answer;
      const groups = objectsIn(answer['ServerGroups']);
      return {
        ...answer,
        ServerGroups: groups.map((group) => ({ ...group, ServerCount: Math.min(1, Number(group['ServerCount'])) })),
      };
    },
  },
  ...[
    { action: add, parameter: 'Servers' },
    { action: replace, parameter: 'AddedServers' },
  ].flatMap(({ action, parameter }) => [
    passed('server-twice-in-call', action, `${parameter}.uniqueness.in-call`, 'Servers.call', 'names a server twice.'),
    passed(
      'server-in-group-again',
      action,
      `${parameter}.uniqueness.in-group`,
      'Servers',
      'adds what the group has.',
      'uniqueness',
    ),
    passed(
      'server-of-any-type',
      action,
      `${parameter}.conditional.type-of-group`,
      'Servers.ServerType',
      'adds addresses.',
    ),
    passed('server-unknown', action, `${parameter}.reference.server`, 'Servers.ServerId', 'adds what does not exist.'),
  ]),
  passed('server-without-port', add, 'Servers.conditional.port', 'Servers.Port', 'adds a server without a port.'),
  ...[
    { action: remove, parameter: 'Servers' },
    { action: update, parameter: 'Servers' },
    { action: replace, parameter: 'RemovedServers' },
  ].map(({ action, parameter }) =>
    passed(
      'server-absent',
      action,
      `${parameter}.reference.server-in-group`,
      'Servers',
      'names what the group lacks.',
      'reference',
    ),
  ),
  {
    name: 'group-in-use-deleted',
    requirement: 'server-group.in-use.listener',
    alsoBreaks: ['DeleteServerGroup.error.*'],
    description: 'A group that listeners forward to can be deleted.',
    behave: () => saying('ServerGroupId', ['DeleteServerGroup'], 'in-use'),
  },
  {
    name: 'group-in-use-for-ever',
    requirement: 'server-group.in-use.listener-deleted',
    alsoBreaks: ['DeleteServerGroup.*', '*.effect.*'],
    description: 'A group that a listener forwarded to can never be deleted.',
    behave: rememberingUse,
  },
];

/** Faults of the servers in groups, written by hand. */
export function memberFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

function spoilt(
  name: string,
  detail: string,
  actions: readonly string[],
  description: string,
  spoil: Spoil,
): AlbWritten {
  return {
    name,
    requirement: `backend-server.effect.${detail}`,
    alsoBreaks: ['*.effect.*', 'backend-server.*', ...actions.map((action) => `${action}.*`)],
    description,
    behave: () => spoiling(actions, spoil),
  };
}

function spoiling(actions: readonly string[], spoil: Spoil): AlbBehave {
  return (call, world, next) => {
    const group = groupOf(call, world);
    const before = group?.servers ?? [];
    const answer = next(call);
    if (group && actions.includes(call.spec.name)) group.servers = spoil(group.servers, before);
    return answer;
  };
}

/** What was forwarded to once is in use for ever. */
function rememberingUse(): AlbBehave {
  const used = new Set<string>();
  return (call, world, next) => {
    const { ServerGroupId = '' } = call.parameters;
    if (call.spec.name === 'DeleteServerGroup' && used.has(ServerGroupId)) {
      refuse(
        'in-use',
        'ServerGroupId',
        400,
        'ResourceInUse.ServerGroup',
        'The specified resource ServerGroup is in use.',
      );
    }
    const answer = next(call);
    for (const id of world.state.groups.keys()) if (listenersForwardingTo(id, world).length > 0) used.add(id);
    return answer;
  };
}

function groupOf({ parameters }: Invocation, { state }: AlbWorld): ServerGroup | undefined {
  return state.groups.get(parameters['ServerGroupId'] ?? '');
}

function weighing({ settings, timeline }: Member, Weight: unknown): Member {
  return { settings: { ...settings, Weight }, timeline };
}

function passed(
  name: string,
  action: string,
  about: string,
  subject: string,
  does: string,
  kind?: 'uniqueness' | 'reference',
): AlbWritten {
  return {
    name: `${name}/${action}`,
    requirement: `${action}.${about}`,
    alsoBreaks: [`${action}.*`, '*.effect.*'],
    description: `${action} ${does}`,
    behave: () => saying(subject, [action], kind),
  };
}

/** A call whose lists hold other items. */
function withItems(call: Invocation, names: readonly string[], change: (item: AlbSettings) => Fields): Invocation {
  const lists = names.flatMap((name) => {
    const text = call.parameters[name];
    const items = text === undefined ? undefined : (JSON.parse(text) as readonly AlbSettings[]);
    return items ? [[name, JSON.stringify(items.map(change))] as const] : [];
  });
  return { ...call, parameters: { ...call.parameters, ...Object.fromEntries(lists) } };
}
