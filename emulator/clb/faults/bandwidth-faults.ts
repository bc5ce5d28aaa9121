import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { passing } from '../../faults/misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';
import { bandwidthsAfter, limitOf, type Bandwidths } from '../listeners/bandwidth.ts';
import { findListener } from '../listeners/listener.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { Listener, LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** For each action by which the listeners of a load balancer can come to have more than it has: the sum is taken wrongly. */
export function bandwidthFaults(book: SpecBook): readonly ClbFault[] {
  const topics = book.topics.filter(({ scenario }) => scenario === 'bandwidth-of-instance');
  return handWritten(
    book,
    topics.flatMap(({ topic, kind, detail, actions }) =>
      actions.flatMap((name) => faultsOf(name, `${topic}.${kind}.${detail}`, isChange(name, book))),
    ),
  );
}

function faultsOf(name: string, requirement: string, changes: boolean): readonly ClbWritten[] {
  const fault = (sort: string, description: string, behave: ClbWritten['behave']): ClbWritten => ({
    name: `${sort}/${name}`,
    requirement,
    description: `${name} ${description}`,
    behave,
  });
  const always = [
    fault('bandwidth-unchecked', 'takes any bandwidth that the instance does not have.', () =>
      passing('listener.bandwidth', name),
    ),
    fault('bandwidth-one-more', 'lets the listeners have one more than the instance.', () => withOneMore(name)),
    fault('bandwidth-one-less', 'does not let the listeners have all that the instance has.', () =>
      refusing(name, ({ sum, total }) => sum === total),
    ),
  ];
  return changes
    ? [
        ...always,
        fault('bandwidth-counted-twice', 'counts what the listener had beside what it gets.', () =>
          refusing(name, ({ sum, total }, old) => sum + old > total),
        ),
      ]
    : [
        ...always,
        fault('bandwidth-not-freed', 'counts the bandwidth of listeners that were deleted.', () => notFreeing(name)),
      ];
}

function isChange(name: string, book: SpecBook): boolean {
  return book.actions.some((action) => action.name === name && action.effect.operation === 'update');
}

/** Passes what is refused for one too many. */
function withOneMore(name: string): ClbBehave {
  return (call, world, next) => {
    const isOne = call.spec.name === name && isOver(after(call, world), 1);
    return isOne ? passing('listener.bandwidth', name)(call, world, next) : next(call);
  };
}

function isOver(bandwidths: Bandwidths | undefined, by: number): boolean {
  return bandwidths !== undefined && bandwidths.sum === bandwidths.total + by;
}

/** Refuses what the service takes, for what would be had together and what the changed listener had before. */
function refusing(name: string, isRefused: (after: Bandwidths, old: number) => boolean): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== name) return next(call);
    const bandwidths = after(call, world);
    const old = limitOf(changedBy(call, world)?.settings['Bandwidth']);
    return bandwidths && isRefused(bandwidths, old) ? refuseBandwidth() : next(call);
  };
}

/** Remembers what deleted listeners of each load balancer had. */
function notFreeing(name: string): ClbBehave {
  const kept = new WeakMap<LoadBalancer, number>();
  return (call, world, next) => {
    const { resource, operation } = call.spec.effect;
    if (resource !== 'listener') return next(call);
    if (operation === 'delete') {
      const { owner, listener } = findListener(call, world);
      const answer = next(call);
      kept.set(owner, (kept.get(owner) ?? 0) + limitOf(listener.settings['Bandwidth']));
      return answer;
    }
    const bandwidths = call.spec.name === name ? after(call, world) : undefined;
    const used = kept.get(findLoadBalancer(call, world)) ?? 0;
    return bandwidths && bandwidths.sum + used > bandwidths.total ? refuseBandwidth() : next(call);
  };
}

function after(call: Invocation, world: ClbWorld): Bandwidths | undefined {
  return bandwidthsAfter(call, findLoadBalancer(call, world), changedBy(call, world));
}

function changedBy(call: Invocation, world: ClbWorld): Listener | undefined {
  return call.spec.effect.operation === 'update' ? findListener(call, world).listener : undefined;
}

function refuseBandwidth(): never {
  return refuse('quota', 'listener.bandwidth', 400, 'InvalidParameter', 'There is not so much left.');
}
