import { chargeTypeShown } from '../../../../../scenarios/clb/charging/charge-type-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(chargeTypeShown, {
  'load-balancer.effect.charged-by-use-shown': [
    1,
    {
      read: 'with load-balancer of its own; ModifyLoadBalancerInstanceChargeType: accept; DescribeLoadBalancerAttribute shows InstanceChargeType=PayByCLCU',
    },
  ],
});
