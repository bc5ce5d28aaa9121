import { inactiveKeepsListeners } from '../../../../../scenarios/clb/balancers/inactive-keeps-listeners.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(inactiveKeepsListeners, {
  'load-balancer.effect.inactive-keeps-listeners': [
    4,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener; SetLoadBalancerStatus: accept; DescribeLoadBalancerTCPListenerAttribute shows ListenerPort=18459',
      udp: 'with load-balancer of its own; after CreateLoadBalancerUDPListener; SetLoadBalancerStatus: accept; DescribeLoadBalancerUDPListenerAttribute shows ListenerPort=15',
      http: 'with load-balancer of its own; after CreateLoadBalancerHTTPListener; SetLoadBalancerStatus: accept; DescribeLoadBalancerHTTPListenerAttribute shows ListenerPort=3535',
      https:
        'with load-balancer of its own, server-certificate; after CreateLoadBalancerHTTPSListener; SetLoadBalancerStatus: accept; DescribeLoadBalancerHTTPSListenerAttribute shows ListenerPort=43521',
    },
  ],
});
