import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../fault.ts';
import { names } from '../resources/backend-server.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
import { forgiving } from './misbehaviour.ts';
import {
  alike,
  clearing,
  editing,
  fresh,
  namedOnly,
  othersReset,
  refusingAbsent,
  sending,
  sharesId,
  withoutZero,
} from './server-misbehaviour.ts';

/** Which actions change a list of servers. */
interface List {
  readonly topic: string;
  readonly add: string;
  readonly remove: string;
  readonly set: string;
}

const group: List = {
  topic: 'vserver-group',
  add: 'AddVServerGroupBackendServers',
  remove: 'RemoveVServerGroupBackendServers',
  set: 'SetVServerGroupAttribute',
};
const instance: List = {
  topic: 'backend-servers',
  add: 'AddBackendServers',
  remove: 'RemoveBackendServers',
  set: 'SetBackendServers',
};
const modify = 'ModifyVServerGroupBackendServers';

/** Faults of lists of servers, written by hand: what adding, removing, replacing and weighing leave behind. */
export function serverFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, [...[group, instance].flatMap(ofList), ...ofGroup, ...ofInstance]);
}

function ofList({ topic, add, remove, set }: List): readonly FaultRow[] {
  const row = (name: string, rule: string, description: string, behave: BehaviourFault['behave']): FaultRow => [
    `${name}/${topic}`,
    `${topic}.${rule}`,
    description,
    () => behave,
    `${topic}.*`,
    `${modify}.*`,
    'backend-server.effect.*',
    'health-status.effect.*',
  ];
  const [added, removed, weighed] = ['effect.servers-added', 'effect.servers-removed', 'effect.weights-set'];
  const others = 'effect.other-weights-stay';
  const absent = 'idempotence.absent-removal';
  return [
    row(
      'added-not-stored',
      added,
      'Added servers are not stored.',
      editing(add, ({ before }) => before),
    ),
    row('added-replace', added, 'Added servers replace those that are there.', editing(add, fresh)),
    row(
      'removed-stay',
      removed,
      'Removed servers stay.',
      editing(remove, ({ before }) => before),
    ),
    row(
      'removal-clears',
      removed,
      'Removing a server removes all.',
      editing(remove, () => []),
    ),
    row('absent-removal-refused', absent, 'Removing a server that is not there is refused.', refusingAbsent(remove)),
    row('absent-removal-clears', absent, 'Removing a server that is not there removes all.', editing(remove, clearing)),
    row(
      'weights-not-set',
      weighed,
      'Weights are accepted and not stored.',
      editing(set, ({ before }) => before),
    ),
    row('weight-zero-ignored', weighed, 'The weight 0 is taken for the standard one.', editing(set, withoutZero)),
    row('weights-alike', weighed, 'All servers take the first weight.', editing(set, alike)),
    row('others-dropped', others, 'Servers whose weight is not set are dropped.', editing(set, namedOnly)),
    row('others-reset', others, 'Servers whose weight is not set take the standard one.', editing(set, othersReset)),
    otherDefault(add),
  ];
}

const replaced = 'vserver-group.effect.servers-replaced';

const ofGroup: readonly FaultRow[] = [
  [
    'ports-taken-for-one/added',
    'vserver-group.effect.servers-added',
    'A server is added with one port only.',
    () => editing(group.add, ({ before, after }) => after.filter((it) => before.includes(it) || !sharesId(it, before))),
  ],
  [
    'ports-taken-for-one/removed',
    'vserver-group.effect.servers-removed',
    'A server is removed with all its ports.',
    () => editing(group.remove, ({ before, named }) => before.filter((it) => !sharesId(it, named))),
    'vserver-group.idempotence.absent-removal',
  ],
  [
    'old-servers-stay',
    replaced,
    'Replaced servers stay.',
    () => editing(modify, ({ before, after }) => [...new Set([...before, ...after])]),
  ],
  [
    'new-servers-not-stored',
    replaced,
    'New servers are not stored.',
    () => editing(modify, ({ before, after }) => after.filter((it) => before.includes(it))),
    `${modify}.*`,
  ],
  [
    'replacing-drops-others',
    replaced,
    'Servers that are not replaced are dropped.',
    () => editing(modify, fresh),
    `${modify}.*`,
  ],
  [
    'unequal-numbers-accepted',
    `${modify}.conditional.equal-numbers`,
    'Old and new servers of unequal number are accepted.',
    () => forgiving('count'),
  ],
  [
    'new-alone-ignored',
    `${modify}.NewBackendServers.effect.alone`,
    'New servers without old ones are not stored.',
    () => editing(modify, ({ before, after }) => (after.length > before.length ? before : after)),
  ],
];

const ofInstance: readonly FaultRow[] = [
  ...[group.add, instance.add, 'CreateVServerGroup'].map((action): FaultRow => [
    `description-not-stored/${action}`,
    'backend-server.effect.description',
    `${action} does not store the descriptions of servers.`,
    () => sending(action, ({ Description: _description, ...item }) => item),
  ]),
  [
    'added-again-doubled',
    'backend-servers.uniqueness.server',
    'A server that is added again stands twice.',
    () =>
      editing(instance.add, ({ before, after, named }) => [...after, ...before.filter((it) => sharesId(it, named))]),
    'backend-servers.effect.*',
  ],
  [
    'last-counts',
    'backend-servers.uniqueness.first-counts',
    'Of a server that one call adds twice the last counts.',
    () =>
      editing(instance.add, ({ after, named }) =>
        after.map((server) => ({
          ...server,
          Weight: named.findLast((item) => names(item, server))?.Weight ?? server.Weight,
        })),
      ),
    'backend-servers.uniqueness.server',
  ],
];

function otherDefault(action: string): FaultRow {
  return [
    `other-default-weight/${action}`,
    'backend-server.effect.weight-by-default',
    `${action} gives servers the weight 50 where they have none.`,
    () => sending(action, (item) => ({ Weight: 50, ...item })),
  ];
}
