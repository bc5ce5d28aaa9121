import { bornActive } from '../../../../../scenarios/clb/balancers/born-active.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(bornActive, {
  'load-balancer.effect.born-active': [
    1,
    {
      created:
        'CreateLoadBalancer ClientToken=token: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=active',
    },
  ],
});
