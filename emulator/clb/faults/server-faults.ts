import type { SpecBook } from '../../../specs/spec-book.ts';
import { names } from '../groups/backend-server.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { forgiving } from '../../faults/misbehaviour.ts';
import {
  alike,
  answeringBefore,
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
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

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
export function serverFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, [...[group, instance].flatMap(ofList), ...ofGroup, ...ofInstance]);
}

function ofList({ topic, add, remove, set }: List): readonly ClbWritten[] {
  const row = (name: string, rule: string, description: string, behave: ClbBehave): ClbWritten => ({
    name: `${name}/${topic}`,
    requirement: `${topic}.${rule}`,
    alsoBreaks: [`${topic}.*`, `${modify}.*`, 'backend-server.effect.*', 'health-status.effect.*'],
    description,
    behave: () => behave,
  });
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

const ofGroup: readonly ClbWritten[] = [
  {
    name: 'ports-taken-for-one/added',
    requirement: 'vserver-group.effect.servers-added',
    description: 'A server is added with one port only.',
    behave: () =>
      editing(group.add, ({ before, after }) => after.filter((it) => before.includes(it) || !sharesId(it, before))),
  },
  {
    name: 'ports-taken-for-one/removed',
    requirement: 'vserver-group.effect.servers-removed',
    alsoBreaks: ['vserver-group.idempotence.absent-removal'],
    description: 'A server is removed with all its ports.',
    behave: () => editing(group.remove, ({ before, named }) => before.filter((it) => !sharesId(it, named))),
  },
  {
    name: 'old-servers-stay',
    requirement: replaced,
    description: 'Replaced servers stay.',
    behave: () => editing(modify, ({ before, after }) => [...new Set([...before, ...after])]),
  },
  {
    name: 'new-servers-not-stored',
    requirement: replaced,
    alsoBreaks: [`${modify}.*`],
    description: 'New servers are not stored.',
    behave: () => editing(modify, ({ before, after }) => after.filter((it) => before.includes(it))),
  },
  {
    name: 'replacing-drops-others',
    requirement: replaced,
    alsoBreaks: [`${modify}.*`],
    description: 'Servers that are not replaced are dropped.',
    behave: () => editing(modify, fresh),
  },
  {
    name: 'unequal-numbers-accepted',
    requirement: `${modify}.conditional.equal-numbers`,
    description: 'Old and new servers of unequal number are accepted.',
    behave: () => forgiving('count'),
  },
  {
    name: 'new-alone-ignored',
    requirement: `${modify}.NewBackendServers.effect.alone`,
    description: 'New servers without old ones are not stored.',
    behave: () => editing(modify, ({ before, after }) => (after.length > before.length ? before : after)),
  },
];

const ofInstance: readonly ClbWritten[] = [
  {
    name: 'removed-answered',
    requirement: 'backend-servers.effect.removed-unlisted',
    description: 'The answer to a removal lists the servers that are removed.',
    behave: () => answeringBefore(instance.remove),
  },
  ...[group.add, instance.add, 'CreateVServerGroup'].map((action): ClbWritten => ({
    name: `description-not-stored/${action}`,
    requirement: 'backend-server.effect.description',
    description: `${action} does not store the descriptions of servers.`,
    behave: () => sending(action, ({ Description: _description, ...item }) => item),
  })),
  {
    name: 'added-again-doubled',
    requirement: 'backend-servers.uniqueness.server',
    alsoBreaks: ['backend-servers.effect.*'],
    description: 'A server that is added again stands twice.',
    behave: () =>
      editing(instance.add, ({ before, after, named }) => [...after, ...before.filter((it) => sharesId(it, named))]),
  },
  {
    name: 'last-counts',
    requirement: 'backend-servers.uniqueness.first-counts',
    alsoBreaks: ['backend-servers.uniqueness.server'],
    description: 'Of a server that one call adds twice the last counts.',
    behave: () =>
      editing(instance.add, ({ after, named }) =>
        after.map((server) => ({
          ...server,
          Weight: named.findLast((item) => names(item, server))?.Weight ?? server.Weight,
        })),
      ),
  },
];

function otherDefault(action: string): ClbWritten {
  return {
    name: `other-default-weight/${action}`,
    requirement: 'backend-server.effect.weight-by-default',
    description: `${action} gives servers the weight 50 where they have none.`,
    behave: () => sending(action, (item) => ({ Weight: 50, ...item })),
  };
}
