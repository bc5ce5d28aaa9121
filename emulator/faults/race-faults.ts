import type { SpecBook } from '../../specs/spec-book.ts';
import { needInteger, type Call } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal } from '../refusal.ts';
import { findListener, portKey } from '../resources/listener.ts';
import { findLoadBalancer } from '../resources/load-balancer.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
import { serverHolder, type Servers } from './server-misbehaviour.ts';
import { whileUnderWay } from './under-way.ts';

type Behave = BehaviourFault['behave'];

const rows: readonly FaultRow[] = [
  [
    'port-checked-too-early',
    'listener.concurrency.same-port',
    'Listeners created on one port at the same time are all accepted, and the last one stays.',
    () => portCheckedTooEarly,
  ],
  [
    'second-start-accepted',
    'listener.concurrency.start-and-stop',
    'A listener that is just being started or stopped is started and stopped once more.',
    () => stateCheckedTooEarly,
  ],
  [
    'deleted-while-set',
    'listener.concurrency.set-and-delete',
    'A listener that is deleted while it is changed comes back.',
    () => comingBack,
  ],
  [
    'update-lost',
    'listener.concurrency.two-sets',
    'Of two changes at the same time the second undoes the first.',
    () => losingUpdates,
  ],
  [
    'tag-edit-lost',
    'tag.concurrency.tag-edits',
    'Of two edits of tags at the same time the second undoes the first.',
    () => losingTags,
  ],
  [
    'rule-name-checked-too-early',
    'rule.concurrency.same-rule-name',
    'Rules created with one name at the same time are all accepted.',
    () => namesCheckedTooEarly,
  ],
  [
    'use-checked-too-early',
    'vserver-group.concurrency.group-deletion',
    'A group is deleted while a listener or a rule that uses it is being created.',
    () => useCheckedTooEarly,
  ],
];

/** Faults that show only when calls overlap, written by hand; for each race on a list of servers that the list forgets. */
export function raceFaults(book: SpecBook): readonly BehaviourFault[] {
  const onServers = book.topics.filter(
    ({ kind, topic, actions }) => kind === 'concurrency' && actions.some((name) => isAboutServers(name, topic, book)),
  );
  const lost = onServers.map(({ topic, detail, actions }): FaultRow => {
    const [first = ''] = actions;
    return [
      `server-edit-lost/${topic}/${detail}`,
      `${topic}.concurrency.${detail}`,
      `Of two changes of servers at the same time, one of them by ${first}, the second undoes the first.`,
      () => losingServers(actions),
      `${topic}.concurrency.*`,
    ];
  });
  return handWritten(book, [...rows, ...lost]);
}

/** Whether an action changes a list of servers that is kept in, or is, what a topic speaks of. */
function isAboutServers(name: string, topic: string, book: SpecBook): boolean {
  const { effect, parameters = [] } = book.actions.find((action) => action.name === name) ?? {};
  return effect?.resource === topic && parameters.some((parameter) => parameter.name === 'BackendServers');
}

function portOf({ spec: { effect }, parameters }: Call, ...operations: readonly string[]): string | undefined {
  if (effect.resource !== 'listener' || !operations.includes(effect.operation)) return undefined;
  return `${parameters['LoadBalancerId'] ?? ''} ${parameters['ListenerPort'] ?? ''}`;
}

const portCheckedTooEarly: Behave = whileUnderWay(
  (call) => portOf(call, 'create'),
  (call, world, next, { calls }) => {
    const key = portKey('tcp', needInteger(call, 'ListenerPort'));
    if (calls.length > 0) findLoadBalancer(call, world).listeners.delete(key);
    return next(call);
  },
);

const stateCheckedTooEarly: Behave = whileUnderWay(
  (call) => portOf(call, 'start', 'stop'),
  (call, _world, next, { calls }) => unlessRefused('state', calls, () => next(call)),
);

const comingBack: Behave = whileUnderWay(
  (call) => portOf(call, 'update'),
  (call, world, next, others) => {
    const answer = next(call);
    const { owner, listener } = findListener(call, world);
    others.finally(() => owner.listeners.set(portKey(listener.transport, listener.port), listener));
    return answer;
  },
);

const losingUpdates: Behave = whileUnderWay(
  (call) => portOf(call, 'update'),
  (call, world, next, { calls }) => {
    const { listener } = findListener(call, world);
    const read = new Set(calls.flatMap(({ parameters }) => Object.keys(parameters)));
    const before = Object.fromEntries(Object.entries(listener.settings).filter(([name]) => !read.has(name)));
    const kept = Object.fromEntries([...read].map((name) => [name, initially.get(listener)?.[name] ?? '']));
    if (calls.length === 0) initially.set(listener, listener.settings);
    else listener.settings = { ...before, ...kept };
    return next(call);
  },
);

/** The settings of listeners before the first of the changes under way. */
const initially = new WeakMap<object, Readonly<Record<string, string>>>();

const losingTags: Behave = whileUnderWay(
  ({ spec: { effect }, parameters }) =>
    effect.resource === 'tag' && effect.operation !== 'read' ? parameters['LoadBalancerId'] : undefined,
  (call, world, next, { calls }) => {
    const { tags } = findLoadBalancer(call, world);
    if (calls.length === 0) tagsBefore.set(tags, new Map(tags));
    else {
      tags.clear();
      for (const [key, value] of tagsBefore.get(tags) ?? []) tags.set(key, value);
    }
    return next(call);
  },
);

/** The tags of load balancers before the first of the edits under way. */
const tagsBefore = new WeakMap<object, ReadonlyMap<string, string>>();

function losingServers(actions: readonly string[]): Behave {
  const before = new WeakMap<object, Servers>();
  return whileUnderWay(
    ({ spec, parameters }) =>
      actions.includes(spec.name) && parameters['BackendServers'] !== undefined
        ? (parameters['VServerGroupId'] ?? parameters['LoadBalancerId'])
        : undefined,
    (call, world, next, { calls }) => {
      const holder = serverHolder(call, world);
      if (calls.length === 0) before.set(holder, holder.servers);
      else holder.servers = before.get(holder) ?? [];
      return next(call);
    },
  );
}

const namesCheckedTooEarly: Behave = whileUnderWay(
  ({ spec, parameters }) => (spec.name === 'CreateRules' ? parameters['LoadBalancerId'] : undefined),
  (call, world, next, { calls }) => {
    const { listener } = findListener(call, world);
    if (calls.length === 0) return next(call);
    const rules = [...listener.rules];
    listener.rules.clear();
    const answer = next(call);
    for (const [id, rule] of rules) listener.rules.set(id, rule);
    return answer;
  },
);

const useCheckedTooEarly: Behave = whileUnderWay(
  ({ spec: { name }, parameters }) =>
    name === 'DeleteVServerGroup' || 'VServerGroupId' in parameters || name === 'CreateRules' ? 'groups' : undefined,
  (call, world, next, { calls }) => {
    const group = call.parameters['VServerGroupId'] ?? '';
    const isNamed = calls.some(({ parameters }) => JSON.stringify(parameters).includes(group));
    if (call.spec.name !== 'DeleteVServerGroup' || !isNamed) return next(call);
    for (const { groups } of world.loadBalancers.values()) groups.delete(group);
    return {};
  },
);

function unlessRefused(kind: string, others: readonly Call[], work: () => ReturnType<Behave>): ReturnType<Behave> {
  try {
    return work();
  } catch (error) {
    if (others.length > 0 && error instanceof Refusal && error.problem.about.kind === kind) return {};
    throw error;
  }
}
