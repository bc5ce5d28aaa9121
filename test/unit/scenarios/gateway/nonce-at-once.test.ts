import { nonceAtOnce } from '../../../../scenarios/gateway/nonce-at-once.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(nonceAtOnce, {
  'authentication.authentication.nonce-at-once': [
    1,
    {
      DescribeLoadBalancerAttribute:
        'with load-balancer; DescribeLoadBalancerAttribute {"nonce":"shared","clockOffsetSeconds":0,"form":{"signature":"v1"}}: observe; 7 more at once',
    },
  ],
  'authentication.authentication.v3-nonce-at-once': [
    1,
    {
      DescribeLoadBalancerAttribute:
        'with load-balancer; DescribeLoadBalancerAttribute {"nonce":"shared","clockOffsetSeconds":0,"form":{"signature":"v3"}}: observe; 7 more at once',
    },
  ],
});
