import { statusSet } from '../../../../../scenarios/clb/balancers/status-set.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(statusSet, {
  'load-balancer.effect.status-is-set': [
    2,
    {
      inactive:
        'with load-balancer of its own; SetLoadBalancerStatus: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=inactive',
      'active-again':
        'with load-balancer of its own; after SetLoadBalancerStatus; SetLoadBalancerStatus LoadBalancerStatus=active: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=active',
    },
  ],
});
