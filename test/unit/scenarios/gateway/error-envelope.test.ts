import { errorEnvelope } from '../../../../scenarios/gateway/error-envelope.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(errorEnvelope, {
  'protocol.protocol.json-error-envelope': [
    2,
    {
      DescribeLoadBalancerAttribute:
        'with load-balancer; DescribeLoadBalancerAttribute: reject; sent with {"format":"json"}',
      DeleteLoadBalancerListener:
        'with load-balancer, tcp listener that is stopped of its own; DeleteLoadBalancerListener: reject; unchanged in DescribeLoadBalancerHTTPListenerAttribute; sent with {"format":"json"}',
    },
  ],
  'protocol.protocol.xml-error-envelope': [
    2,
    {
      DescribeLoadBalancerAttribute:
        'with load-balancer; DescribeLoadBalancerAttribute: reject; sent with {"format":"xml"}',
      DeleteLoadBalancerListener:
        'with load-balancer, tcp listener that is stopped of its own; DeleteLoadBalancerListener: reject; unchanged in DescribeLoadBalancerHTTPListenerAttribute; sent with {"format":"xml"}',
    },
  ],
});
