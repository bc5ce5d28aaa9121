import { chargedByUse } from '../../../../../scenarios/clb/charging/charged-by-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(chargedByUse, {
  'load-balancer.conditional.charged-by-use': [
    4,
    {
      ModifyLoadBalancerInternetSpec:
        'with load-balancer of its own; after ModifyLoadBalancerInstanceChargeType; ModifyLoadBalancerInternetSpec: reject; unchanged in DescribeLoadBalancerAttribute',
      ModifyLoadBalancerInstanceSpec:
        'with load-balancer of its own; after ModifyLoadBalancerInstanceChargeType; ModifyLoadBalancerInstanceSpec: reject; unchanged in DescribeLoadBalancerAttribute',
      ModifyLoadBalancerPayType:
        'with load-balancer of its own; after ModifyLoadBalancerInstanceChargeType; ModifyLoadBalancerPayType: reject; unchanged in DescribeLoadBalancerAttribute',
      ModifyLoadBalancerInstanceChargeType:
        'with load-balancer of its own; after ModifyLoadBalancerInstanceChargeType; ModifyLoadBalancerInstanceChargeType: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
