import { gateway } from '../../../../scenarios/gateway/gateway.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  gateway,
  {
    'authentication.authentication.future-timestamp': [
      1,
      {
        DescribeLoadBalancerAttribute:
          'with load-balancer; DescribeLoadBalancerAttribute: observe; sent with {"signature":"v1","clockOffsetSeconds":5400}',
      },
    ],
    'protocol.protocol.unsupported-http-method': [
      1,
      {
        DescribeLoadBalancerAttribute:
          'with load-balancer; DescribeLoadBalancerAttribute: reject; sent with {"method":"PUT"}',
      },
    ],
  },
  { others: 25 },
);
