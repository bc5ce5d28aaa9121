import { nonceAgain } from '../../../../scenarios/gateway/nonce-again.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(nonceAgain, {
  'authentication.authentication.nonce-signed-anew': [
    2,
    {
      'another-timestamp':
        'with load-balancer; after DescribeLoadBalancerAttribute {"nonce":"shared","form":{"signature":"v1"}}; DescribeLoadBalancerAttribute {"nonce":"shared","clockOffsetSeconds":-60,"form":{"signature":"v1"}}: reject',
      'another-action-DescribeRegions':
        'with load-balancer; after DescribeLoadBalancerAttribute {"nonce":"shared","form":{"signature":"v1"}}; DescribeRegions {"nonce":"shared","clockOffsetSeconds":-60,"form":{"signature":"v1"}}: reject',
    },
  ],
  'authentication.authentication.v3-nonce-signed-anew': [
    2,
    {
      'another-timestamp':
        'with load-balancer; after DescribeLoadBalancerAttribute {"nonce":"shared","form":{"signature":"v3"}}; DescribeLoadBalancerAttribute {"nonce":"shared","clockOffsetSeconds":-60,"form":{"signature":"v3"}}: reject',
      'another-action-DescribeRegions':
        'with load-balancer; after DescribeLoadBalancerAttribute {"nonce":"shared","form":{"signature":"v3"}}; DescribeRegions {"nonce":"shared","clockOffsetSeconds":-60,"form":{"signature":"v3"}}: reject',
    },
  ],
});
