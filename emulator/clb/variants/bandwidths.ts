import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { Variant } from '../../core/variant.ts';
import { limitOf } from '../listeners/bandwidth.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { ClbState, ClbWorld } from '../state.ts';

const grounds = [
  { document: 'tcp-page-2019', section: 'Bandwidth' },
  { document: 'tcp-page-2026', section: 'Bandwidth' },
];

/** Load balancers on which listeners can have only the bandwidths that the documents speak of for their way of billing. */
export const bandwidthVariants: readonly Variant<ClbState>[] = [
  {
    id: 'bandwidths/limited-by-billing',
    description: 'A listener has a limit only where bandwidth is billed.',
    legal:
      'The documents let listeners be limited on instances that are billed by bandwidth, and ask for -1 on others.',
    grounds,
    seams: () => [refusingWhere((limit, isBilled) => limit > 0 && !isBilled)],
  },
  {
    id: 'bandwidths/unlimited-by-traffic',
    description: 'A listener is without a limit only where bandwidth is not billed.',
    legal: 'The documents speak of -1 for instances that are billed by traffic.',
    grounds,
    seams: () => [refusingWhere((limit, isBilled) => limit === 0 && isBilled)],
  },
];

function refusingWhere(
  isRefused: (limit: number, isBilled: boolean) => boolean,
): ReturnType<NonNullable<Variant<ClbState>['seams']>>[number] {
  return {
    seam: 'behaviour',
    behave: (call, world, next) => {
      const { resource, operation } = call.spec.effect;
      const given = call.parameters['Bandwidth'];
      if (resource !== 'listener' || given === undefined) return next(call);
      if (operation !== 'create' && operation !== 'update') return next(call);
      if (!isRefused(limitOf(given), isBilledByBandwidth(call, world))) return next(call);
      return refuse('constraint', 'Bandwidth', 400, 'InvalidParameter', 'The listen bandwidth is not Support');
    },
  };
}

function isBilledByBandwidth(call: Invocation, world: ClbWorld): boolean {
  return findLoadBalancer(call, world).settings['InternetChargeType'] === 'paybybandwidth';
}
