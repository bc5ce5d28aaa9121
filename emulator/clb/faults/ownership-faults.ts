import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

const list = 'DescribeLoadBalancers';

const rows: readonly ClbWritten[] = [
  {
    name: 'foreign-read',
    requirement: 'load-balancer.effect.foreign-not-read',
    description: 'Anyone reads a load balancer.',
    behave: () => inTheNameOfItsOwner('DescribeLoadBalancerAttribute'),
  },
  {
    name: 'foreign-renamed',
    requirement: 'load-balancer.effect.foreign-not-changed',
    description: 'Anyone renames a load balancer.',
    behave: () => inTheNameOfItsOwner('SetLoadBalancerName'),
  },
  {
    name: 'foreign-stopped',
    requirement: 'load-balancer.effect.foreign-not-changed',
    description: 'Anyone deactivates a load balancer.',
    behave: () => inTheNameOfItsOwner('SetLoadBalancerStatus'),
  },
  {
    name: 'foreign-listened',
    requirement: 'load-balancer.effect.foreign-not-changed',
    description: 'Anyone adds a listener to a load balancer.',
    behave: () => inTheNameOfItsOwner('CreateLoadBalancerTCPListener'),
  },
  {
    name: 'foreign-deleted',
    requirement: 'load-balancer.effect.foreign-not-deleted',
    description: 'Anyone deletes a load balancer.',
    behave: () => inTheNameOfItsOwner('DeleteLoadBalancer'),
  },
  {
    name: 'foreign-deleted-in-silence',
    requirement: 'load-balancer.effect.foreign-not-deleted',
    description: 'Who deletes a load balancer of another account is refused, and it is gone.',
    behave: () => deletingInSilence,
  },
  {
    name: 'foreign-listed',
    requirement: 'load-balancer.effect.foreign-not-listed',
    alsoBreaks: [`${list}.*`],
    description: 'The list shows the load balancers of every account.',
    behave: () => listingAll,
  },
];

/** Faults of ownership, written by hand: what one account may do with what another one made. */
export function ownershipFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, rows);
}

function inTheNameOfItsOwner(action: string): ClbBehave {
  return (call, world, next) => {
    const found = world.state.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
    if (call.spec.name !== action || !found) return next(call);
    return next({ ...call, account: { ...call.account, accessKeyId: found.account } });
  };
}

function deletingInSilence(...[call, world, next]: Parameters<ClbBehave>): Fields {
  const found = world.state.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
  const isForeign = found !== undefined && found.account !== call.account.accessKeyId;
  if (call.spec.name === 'DeleteLoadBalancer' && isForeign) world.state.loadBalancers.delete(found.id);
  return next(call);
}

function listingAll(...[call, world, next]: Parameters<ClbBehave>): Fields {
  const answer = next(call);
  if (call.spec.name !== list) return answer;
  const answers = world.accounts.map((account) => next({ ...call, account }));
  const LoadBalancer = answers.flatMap(
    ({ LoadBalancers }) => (LoadBalancers as { readonly LoadBalancer: readonly Fields[] }).LoadBalancer,
  );
  return { ...answer, LoadBalancers: { LoadBalancer } };
}
