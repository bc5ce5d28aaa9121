import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { objectsIn } from '../settings.ts';

const rows: readonly AlbWritten[] = [
  open('foreign-read', 'load-balancer.effect.foreign-not-read', 'GetLoadBalancerAttribute'),
  open('foreign-changed', 'load-balancer.effect.foreign-not-changed', 'UpdateLoadBalancerAttribute'),
  open('foreign-deleted/load-balancer', 'load-balancer.effect.foreign-not-deleted', 'DeleteLoadBalancer'),
  open('foreign-deleted/server-group', 'server-group.effect.foreign-not-deleted', 'DeleteServerGroup'),
  open('foreign-deleted/acl', 'acl.effect.foreign-not-deleted', 'DeleteAcl'),
  listed('load-balancer', 'ListLoadBalancers', 'LoadBalancers'),
  listed('server-group', 'ListServerGroups', 'ServerGroups'),
  listed('acl', 'ListAcls', 'Acls'),
];

/** Faults of ownership, written by hand: what one account may do with what another one made. */
export function ownershipFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

function open(name: string, requirement: string, action: string): AlbWritten {
  const description = `Anyone may ask for ${action} of what another account made.`;
  return { name, requirement, alsoBreaks: ['*.effect.*'], description, behave: () => inTheNameOfItsOwner(action) };
}

function inTheNameOfItsOwner(action: string): AlbBehave {
  return (call, world, next) => {
    const { LoadBalancerId = '', ServerGroupId = '', AclId = '' } = call.parameters;
    const { balancers, groups, acls } = world.state;
    const found = balancers.get(LoadBalancerId) ?? groups.get(ServerGroupId) ?? acls.get(AclId);
    if (call.spec.name !== action || !found) return next(call);
    return next({ ...call, account: { ...call.account, accessKeyId: found.account } });
  };
}

function listed(topic: string, action: string, items: string): AlbWritten {
  return {
    name: `foreign-listed/${topic}`,
    requirement: `${topic}.effect.foreign-not-listed`,
    alsoBreaks: [`${action}.*`],
    description: `${action} shows what every account has.`,
    behave:
      () =>
      (call, world, next): Fields => {
        const answer = next(call);
        if (call.spec.name !== action) return answer;
        const all = world.accounts.flatMap((account) => objectsIn(next({ ...call, account })[items]));
        return { ...answer, [items]: all };
      },
  };
}
