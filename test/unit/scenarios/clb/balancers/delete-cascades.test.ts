import { deleteCascades } from '../../../../../scenarios/clb/balancers/delete-cascades.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(deleteCascades, {
  'load-balancer.effect.delete-cascades': [
    4,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener; DeleteLoadBalancer: accept; DescribeLoadBalancerTCPListenerAttribute refused',
      udp: 'with load-balancer of its own; after CreateLoadBalancerUDPListener; DeleteLoadBalancer: accept; DescribeLoadBalancerUDPListenerAttribute refused',
      http: 'with load-balancer of its own; after CreateLoadBalancerHTTPListener; DeleteLoadBalancer: accept; DescribeLoadBalancerHTTPListenerAttribute refused',
      https:
        'with load-balancer of its own, server-certificate; after CreateLoadBalancerHTTPSListener; DeleteLoadBalancer: accept; DescribeLoadBalancerHTTPSListenerAttribute refused',
    },
  ],
});
