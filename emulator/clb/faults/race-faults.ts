import type { SpecBook } from '../../../specs/spec-book.ts';
import { needInteger, type Invocation } from '../../core/call.ts';
import { Refusal } from '../../core/refusal.ts';
import { findListener, portKey } from '../listeners/listener.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { whileUnderWay } from '../../faults/under-way.ts';
import type { ClbState } from '../state.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

const rows: readonly ClbWritten[] = [
  {
    name: 'port-checked-too-early',
    requirement: 'listener.concurrency.same-port',
    description: 'Listeners created on one port at the same time are all accepted, and the last one stays.',
    behave: () => portCheckedTooEarly,
  },
  {
    name: 'second-start-accepted',
    requirement: 'listener.concurrency.start-and-stop',
    description: 'A listener that is just being started or stopped is started and stopped once more.',
    behave: () => stateCheckedTooEarly,
  },
  {
    name: 'deleted-while-set',
    requirement: 'listener.concurrency.set-and-delete',
    description: 'A listener that is deleted while it is changed comes back.',
    behave: () => comingBack,
  },
  {
    name: 'update-lost',
    requirement: 'listener.concurrency.two-sets',
    description: 'Of two changes at the same time the second undoes the first.',
    behave: () => losingUpdates,
  },
  {
    name: 'tag-edit-lost',
    requirement: 'tag.concurrency.tag-edits',
    description: 'Of two edits of tags at the same time the second undoes the first.',
    behave: () => losingTags,
  },
  {
    name: 'rule-name-checked-too-early',
    requirement: 'rule.concurrency.same-rule-name',
    description: 'Rules created with one name at the same time are all accepted.',
    behave: () => namesCheckedTooEarly,
  },
  {
    name: 'use-checked-too-early',
    requirement: 'vserver-group.concurrency.group-deletion',
    description: 'A group is deleted while a listener or a rule that uses it is being created.',
    behave: () => useCheckedTooEarly,
  },
];

/** Faults that show only when calls overlap, written by hand. */
export function raceFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, rows);
}

function portOf({ spec: { effect }, parameters }: Invocation, ...operations: readonly string[]): string | undefined {
  if (effect.resource !== 'listener' || !operations.includes(effect.operation)) return undefined;
  return `${parameters['LoadBalancerId'] ?? ''} ${parameters['ListenerPort'] ?? ''}`;
}

const portCheckedTooEarly: ClbBehave = whileUnderWay<ClbState>(
  (call) => portOf(call, 'create'),
  (call, world, next, { calls }) => {
    const key = portKey('tcp', needInteger(call, 'ListenerPort'));
    if (calls.length > 0) findLoadBalancer(call, world).listeners.delete(key);
    return next(call);
  },
);

const stateCheckedTooEarly: ClbBehave = whileUnderWay<ClbState>(
  (call) => portOf(call, 'start', 'stop'),
  (call, _world, next, { calls }) => unlessRefused('state', calls, () => next(call)),
);

const comingBack: ClbBehave = whileUnderWay<ClbState>(
  (call) => portOf(call, 'update'),
  (call, world, next, others) => {
    const answer = next(call);
    const { owner, listener } = findListener(call, world);
    others.finally(() => owner.listeners.set(portKey(listener.transport, listener.port), listener));
    return answer;
  },
);

const losingUpdates: ClbBehave = whileUnderWay<ClbState>(
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

const losingTags: ClbBehave = whileUnderWay<ClbState>(
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

const namesCheckedTooEarly: ClbBehave = whileUnderWay<ClbState>(
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

const useCheckedTooEarly: ClbBehave = whileUnderWay<ClbState>(
  ({ spec: { name }, parameters }) =>
    name === 'DeleteVServerGroup' || 'VServerGroupId' in parameters || name === 'CreateRules' ? 'groups' : undefined,
  (call, world, next, { calls }) => {
    const group = call.parameters['VServerGroupId'] ?? '';
    const isNamed = calls.some(({ parameters }) => JSON.stringify(parameters).includes(group));
    if (call.spec.name !== 'DeleteVServerGroup' || !isNamed) return next(call);
    for (const { groups } of world.state.loadBalancers.values()) groups.delete(group);
    return {};
  },
);

function unlessRefused(
  kind: string,
  others: readonly Invocation[],
  work: () => ReturnType<ClbBehave>,
): ReturnType<ClbBehave> {
  try {
    return work();
  } catch (error) {
    if (others.length > 0 && error instanceof Refusal && error.problem.about.kind === kind) return {};
    throw error;
  }
}
