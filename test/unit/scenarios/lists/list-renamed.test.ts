import { listRenamed } from '../../../../scenarios/lists/list-renamed.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listRenamed,
  {
    'load-balancer.effect.renamed-in-list': [
      1,
      {
        renamed:
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1; SetLoadBalancerName LoadBalancerName=name -new: accept; DescribeLoadBalancers LoadBalancerName=name -new holds 1; DescribeLoadBalancers LoadBalancerName=name -1 lacks 1, or is refused',
      },
    ],
  },
  { others: 1 },
);
