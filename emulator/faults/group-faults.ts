import type { SpecBook } from '../../specs/spec-book.ts';
import { textOf } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
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
import { handWritten, type FaultRow } from './hand-written.ts';
import { deletingUsedGroup, forgiving, ignoring } from './misbehaviour.ts';

const kinds: readonly GroupKind[] = [
  { topic: 'vserver-group', key: 'VServerGroupId', items: 'VServerGroup' },
  { topic: 'master-slave-group', key: 'MasterSlaveServerGroupId', items: 'MasterSlaveServerGroup' },
];

/** Faults of groups of servers, written by hand: deletion, use by listeners, lists, roles, and the health of servers. */
export function groupFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, [...kinds.flatMap(ofKind), ...ofVServerGroups, ...ofMasterSlaveGroups, ...ofHealth]);
}

function ofKind(kind: GroupKind): readonly FaultRow[] {
  const { topic, items } = kind;
  const list = `Describe${items}s`;
  const row = (name: string, rule: string, description: string, behave: () => BehaviourFault['behave']): FaultRow => [
    `group-${name}/${topic}`,
    rule,
    description,
    behave,
    `${topic}.*`,
    `${list}.*`,
    `Create${items}.*`,
    `Delete${items}.*`,
  ];
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

const ofVServerGroups: readonly FaultRow[] = [
  [
    'group-created-empty',
    created,
    'A new group has no servers.',
    () => asking('CreateVServerGroup', { BackendServers: undefined }),
    'backend-server.*',
    'health-status.*',
    'DescribeVServerGroups.*',
  ],
  [
    'group-nothing-to-set-accepted',
    'SetVServerGroupAttribute.conditional.name-or-servers',
    'A call that sets neither a name nor servers is accepted.',
    () => (call, _world, next) =>
      call.spec.name === 'SetVServerGroupAttribute' &&
      textOf(call, 'VServerGroupName') === undefined &&
      textOf(call, 'BackendServers') === undefined
        ? {}
        : next(call),
    'SetVServerGroupAttribute.error.MissingParameter',
  ],
];

const roles = 'master-slave-group.effect.created-with-roles';

const ofMasterSlaveGroups: readonly FaultRow[] = [
  [
    'master-slave-group-deletable-in-use',
    'master-slave-group.in-use.listener',
    'A group in use is deleted.',
    () => deletingUsedGroup,
    '*.error.RspoolVipExist',
    'vserver-group.in-use.*',
  ],
  [
    'master-slave-group-for-http',
    'master-slave-group.conditional.not-for-http',
    'A listener of HTTP or HTTPS may name a master-slave group.',
    () => forgiving('group-kind'),
    '*.error.InvalidParameter/VServerGroupId',
  ],
  [
    'roles-swapped',
    roles,
    'Master and slave are swapped.',
    () => casting((role) => (role === 'Master' ? 'Slave' : 'Master')),
    'master-slave-group.*',
  ],
  [
    'roles-by-position',
    roles,
    'The first server is the master whatever its role.',
    () => casting((_role, index) => (index === 0 ? 'Master' : 'Slave')),
  ],
  [
    'slave-by-default',
    'master-slave-group.effect.master-by-default',
    'A server without a role is a slave.',
    () => casting((role, _index, given) => (given ? role : 'Slave')),
  ],
];

const health = 'health-status.effect.servers';

const ofHealth: readonly FaultRow[] = [
  ['health-hidden', health, 'No health is shown.', () => healthOf(() => []), 'DescribeHealthStatus.*'],
  [
    'health-of-one',
    health,
    'The health of the first server alone is shown.',
    () => healthOf((shown) => shown.slice(0, 1)),
  ],
  [
    'health-of-all-ports',
    health,
    'The health at all ports is shown whatever port is asked for.',
    () => asking('DescribeHealthStatus', { ListenerPort: undefined }),
  ],
];
