import type { SpecBook } from '../../../specs/spec-book.ts';
import { textOf } from '../../core/call.ts';
import {
  acceptingForeign,
  asking,
  casting,
  healthOf,
  inUseForGood,
  listing,
  listingAll,
  listingDeleted,
  type GroupKind,
} from './group-misbehaviour.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { forgiving, ignoring } from '../../faults/misbehaviour.ts';
import { deletingUsedGroup } from './misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

const kinds: readonly GroupKind[] = [
  { topic: 'vserver-group', key: 'VServerGroupId', items: 'VServerGroup' },
  { topic: 'master-slave-group', key: 'MasterSlaveServerGroupId', items: 'MasterSlaveServerGroup' },
];

/** Faults of groups of servers, written by hand: deletion, use by listeners, lists, roles, and the health of servers. */
export function groupFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, [...kinds.flatMap(ofKind), ...ofVServerGroups, ...ofMasterSlaveGroups, ...ofHealth]);
}

function ofKind(kind: GroupKind): readonly ClbWritten[] {
  const { topic, items } = kind;
  const list = `Describe${items}s`;
  const row = (name: string, rule: string, description: string, behave: () => ClbBehave): ClbWritten => ({
    name: `group-${name}/${topic}`,
    requirement: rule,
    alsoBreaks: [`${topic}.*`, `${list}.*`, `Create${items}.*`, `Delete${items}.*`],
    description,
    behave,
  });
  return [
    row('delete-ignored', `${topic}.effect.delete-removes`, 'A deleted group stays.', () => ignoring(`Delete${items}`)),
    row('in-use-for-good', `${topic}.effect.free-again`, 'A group that was used cannot be deleted any more.', () =>
      inUseForGood(kind),
    ),
    row(
      'of-another-accepted',
      `${topic}.reference.own-load-balancer`,
      'A listener may name a group of another load balancer.',
      () => acceptingForeign(kind),
    ),
    row('not-listed', `${topic}.effect.listed`, 'The newest group is not listed.', () =>
      listing(kind, (shown) => shown.slice(0, -1)),
    ),
    row('listed-after-deletion', `${topic}.effect.delete-unlists`, 'A deleted group is still listed.', () =>
      listingDeleted(kind),
    ),
    row('listed-with-all', `${topic}.effect.listed-with-its-own`, 'The groups of all load balancers are listed.', () =>
      listingAll(kind),
    ),
    row('filter-ignored', `${list}.Description.effect.filter`, 'The filter by name is ignored.', () =>
      asking(list, { Description: undefined }),
    ),
    row(
      'listeners-hidden',
      `${list}.IncludeListener.effect.listeners`,
      'The listeners of a group are never shown.',
      () => asking(list, { IncludeListener: 'false' }),
    ),
    row(
      'listeners-always-shown',
      `${list}.IncludeListener.effect.listeners`,
      'The listeners of a group are always shown.',
      () => asking(list, { IncludeListener: 'true' }),
    ),
  ];
}

const created = 'vserver-group.effect.created-with-servers';

const ofVServerGroups: readonly ClbWritten[] = [
  {
    name: 'group-created-empty',
    requirement: created,
    alsoBreaks: ['backend-server.*', 'health-status.*', 'DescribeVServerGroups.*'],
    description: 'A new group has no servers.',
    behave: () => asking('CreateVServerGroup', { BackendServers: undefined }),
  },
  {
    name: 'group-nothing-to-set-accepted',
    requirement: 'SetVServerGroupAttribute.conditional.name-or-servers',
    alsoBreaks: ['SetVServerGroupAttribute.error.MissingParameter'],
    description: 'A call that sets neither a name nor servers is accepted.',
    behave: () => (call, _world, next) =>
      call.spec.name === 'SetVServerGroupAttribute' &&
      textOf(call, 'VServerGroupName') === undefined &&
      textOf(call, 'BackendServers') === undefined
        ? {}
        : next(call),
  },
];

const roles = 'master-slave-group.effect.created-with-roles';

const ofMasterSlaveGroups: readonly ClbWritten[] = [
  {
    name: 'master-slave-group-deletable-in-use',
    requirement: 'master-slave-group.in-use.listener',
    alsoBreaks: ['*.error.RspoolVipExist', 'vserver-group.in-use.*'],
    description: 'A group in use is deleted.',
    behave: () => deletingUsedGroup,
  },
  {
    name: 'master-slave-group-for-http',
    requirement: 'master-slave-group.conditional.not-for-http',
    alsoBreaks: ['*.error.InvalidParameter/VServerGroupId'],
    description: 'A listener of HTTP or HTTPS may name a master-slave group.',
    behave: () => forgiving('group-kind'),
  },
  {
    name: 'roles-swapped',
    requirement: roles,
    alsoBreaks: ['master-slave-group.*'],
    description: 'Master and slave are swapped.',
    behave: () => casting((role) => (role === 'Master' ? 'Slave' : 'Master')),
  },
  {
    name: 'roles-by-position',
    requirement: roles,
    description: 'The first server is the master whatever its role.',
    behave: () => casting((_role, index) => (index === 0 ? 'Master' : 'Slave')),
  },
  {
    name: 'slave-by-default',
    requirement: 'master-slave-group.effect.master-by-default',
    description: 'A server without a role is a slave.',
    behave: () => casting((role, _index, given) => (given ? role : 'Slave')),
  },
];

const health = 'health-status.effect.servers';

const ofHealth: readonly ClbWritten[] = [
  {
    name: 'health-hidden',
    requirement: health,
    alsoBreaks: ['DescribeHealthStatus.*'],
    description: 'No health is shown.',
    behave: () => healthOf(() => []),
  },
  {
    name: 'health-of-one',
    requirement: health,
    description: 'The health of the first server alone is shown.',
    behave: () => healthOf((shown) => shown.slice(0, 1)),
  },
  {
    name: 'health-of-all-ports',
    requirement: health,
    description: 'The health at all ports is shown whatever port is asked for.',
    behave: () => asking('DescribeHealthStatus', { ListenerPort: undefined }),
  },
];
