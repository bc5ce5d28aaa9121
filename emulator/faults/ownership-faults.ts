import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { handWritten, type FaultRow } from './hand-written.ts';

type Behave = BehaviourFault['behave'];

const list = 'DescribeLoadBalancers';

const rows: readonly FaultRow[] = [
  [
    'foreign-read',
    'load-balancer.effect.foreign-not-read',
    'Anyone reads a load balancer.',
    () => inTheNameOfItsOwner('DescribeLoadBalancerAttribute'),
  ],
  [
    'foreign-renamed',
    'load-balancer.effect.foreign-not-changed',
    'Anyone renames a load balancer.',
    () => inTheNameOfItsOwner('SetLoadBalancerName'),
  ],
  [
    'foreign-stopped',
    'load-balancer.effect.foreign-not-changed',
    'Anyone deactivates a load balancer.',
    () => inTheNameOfItsOwner('SetLoadBalancerStatus'),
  ],
  [
    'foreign-listened',
    'load-balancer.effect.foreign-not-changed',
    'Anyone adds a listener to a load balancer.',
    () => inTheNameOfItsOwner('CreateLoadBalancerTCPListener'),
  ],
  [
    'foreign-deleted',
    'load-balancer.effect.foreign-not-deleted',
    'Anyone deletes a load balancer.',
    () => inTheNameOfItsOwner('DeleteLoadBalancer'),
  ],
  [
    'foreign-deleted-in-silence',
    'load-balancer.effect.foreign-not-deleted',
    'Who deletes a load balancer of another account is refused, and it is gone.',
    () => deletingInSilence,
  ],
  [
    'foreign-listed',
    'load-balancer.effect.foreign-not-listed',
    'The list shows the load balancers of every account.',
    () => listingAll,
    `${list}.*`,
  ],
];

/** Faults of ownership, written by hand: what one account may do with what another one made. */
export function ownershipFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, rows);
}

function inTheNameOfItsOwner(action: string): Behave {
  return (call, world, next) => {
    const found = world.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
    if (call.spec.name !== action || !found) return next(call);
    return next({ ...call, account: { ...call.account, accessKeyId: found.account } });
  };
}

function deletingInSilence(...[call, world, next]: Parameters<Behave>): Fields {
  const found = world.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
  const isForeign = found !== undefined && found.account !== call.account.accessKeyId;
  if (call.spec.name === 'DeleteLoadBalancer' && isForeign) world.loadBalancers.delete(found.id);
  return next(call);
}

function listingAll(...[call, world, next]: Parameters<Behave>): Fields {
  const answer = next(call);
  if (call.spec.name !== list) return answer;
  const answers = world.accounts.map((account) => next({ ...call, account }));
  const LoadBalancer = answers.flatMap(
    ({ LoadBalancers }) => (LoadBalancers as { readonly LoadBalancer: readonly Fields[] }).LoadBalancer,
  );
  return { ...answer, LoadBalancers: { LoadBalancer } };
}
