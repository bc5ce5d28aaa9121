import { paidInAdvance } from '../../../../../scenarios/clb/charging/paid-in-advance.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(paidInAdvance, {
  'load-balancer.conditional.paid-in-advance': [
    1,
    {
      'by-traffic':
        'with load-balancer of its own; ModifyLoadBalancerPayType: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
