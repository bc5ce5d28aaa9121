import { deleteListener } from '../../../../../scenarios/clb/listeners/delete-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(deleteListener, {
  'listener.effect.delete-removes': [
    4,
    {
      tcp: 'with load-balancer, tcp listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerTCPListenerAttribute refused',
      udp: 'with load-balancer, udp listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerUDPListenerAttribute refused',
      http: 'with load-balancer, http listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerHTTPListenerAttribute refused',
      https:
        'with load-balancer, server-certificate, https listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerHTTPSListenerAttribute refused',
    },
  ],
});
