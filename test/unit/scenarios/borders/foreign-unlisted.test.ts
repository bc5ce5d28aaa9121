import { foreignUnlisted } from '../../../../scenarios/borders/foreign-unlisted.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(foreignUnlisted, {
  'load-balancer.effect.foreign-not-listed': [
    2,
    {
      'by-identifier':
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; DescribeLoadBalancers: observe; DescribeLoadBalancers lacks 1, or is refused',
      'by-name':
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; DescribeLoadBalancers LoadBalancerName=name -1: observe; DescribeLoadBalancers LoadBalancerName=name -1 lacks 1, or is refused',
    },
  ],
});
