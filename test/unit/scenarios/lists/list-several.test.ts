import { listSeveral } from '../../../../scenarios/lists/list-several.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(listSeveral, {
  'DescribeLoadBalancers.LoadBalancerId.effect.several': [
    1,
    {
      two: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2; DescribeLoadBalancers: accept; DescribeLoadBalancers holds 2, has 2',
    },
  ],
});
