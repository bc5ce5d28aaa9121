import { envelope } from '../../../../scenarios/gateway/envelope.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  envelope,
  {
    'protocol.protocol.chunked-body': [
      1,
      {
        DescribeLoadBalancerAttribute:
          'with load-balancer; DescribeLoadBalancerAttribute: accept; sent with {"method":"POST","chunked":true}',
      },
    ],
    'protocol.protocol.xml-success-envelope': [
      1,
      {
        DescribeLoadBalancerAttribute:
          'with load-balancer; DescribeLoadBalancerAttribute: accept; sent with {"format":"xml"}',
      },
    ],
  },
  { others: 5 },
);
