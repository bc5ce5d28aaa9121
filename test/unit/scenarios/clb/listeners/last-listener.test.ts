import { lastListener } from '../../../../../scenarios/clb/listeners/last-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(lastListener, {
  'load-balancer.effect.inactive-without-listeners': [
    4,
    {
      tcp: 'with load-balancer of its own, tcp listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=inactive',
      udp: 'with load-balancer of its own, udp listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=inactive',
      http: 'with load-balancer of its own, http listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=inactive',
      https:
        'with load-balancer of its own, server-certificate, https listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerAttribute shows LoadBalancerStatus=inactive',
    },
  ],
});
