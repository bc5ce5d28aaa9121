import type { Variant } from '../../core/variant.ts';

const legal = 'Where editions disagree on a value, a service that keeps to any of them keeps a promise.';
const grounds = [
  { document: 'guide-2018', section: 'CreateLoadBalancerTCPListener' },
  { document: 'tcp-page-2026', section: 'Request parameters' },
];

/** Values on which the editions disagree, settled otherwise than by the newest. */
export const disputeVariants: readonly Variant[] = [
  {
    id: 'disputes/oldest',
    description: 'The oldest edition that speaks of a value decides on it.',
    legal,
    grounds,
    betweenEditions: true,
    disputes: 'oldest',
  },
  {
    id: 'disputes/accepted',
    description: 'A value is accepted if any edition accepts it.',
    legal,
    grounds,
    betweenEditions: true,
    disputes: 'accepted',
  },
  {
    id: 'disputes/refused',
    description: 'A value, or the absence of one, is refused if any edition refuses it.',
    legal,
    grounds,
    betweenEditions: true,
    disputes: 'refused',
  },
];
