import { listenersListedBy } from '../../../../../scenarios/clb/listener-lists/listeners-listed-by.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(listenersListedBy, {
  'DescribeLoadBalancerListeners.Description.effect.filter': [
    3,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener Description=first, CreateLoadBalancerUDPListener Description=second, CreateLoadBalancerHTTPListener Description=third; DescribeLoadBalancerListeners Description=first: accept',
      http: 'with load-balancer of its own; after CreateLoadBalancerTCPListener Description=first, CreateLoadBalancerUDPListener Description=second, CreateLoadBalancerHTTPListener Description=third; DescribeLoadBalancerListeners Description=third: accept',
    },
  ],
  'DescribeLoadBalancerListeners.ListenerPort.effect.filter': [
    3,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, CreateLoadBalancerHTTPListener; DescribeLoadBalancerListeners: accept',
      http: 'with load-balancer of its own; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, CreateLoadBalancerHTTPListener; DescribeLoadBalancerListeners: accept',
    },
  ],
  'DescribeLoadBalancerListeners.ListenerProtocol.effect.filter': [
    3,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, CreateLoadBalancerHTTPListener; DescribeLoadBalancerListeners ListenerProtocol=tcp: accept',
      http: 'with load-balancer of its own; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, CreateLoadBalancerHTTPListener; DescribeLoadBalancerListeners ListenerProtocol=http: accept',
    },
  ],
  'DescribeLoadBalancerListeners.Tag.effect.filter': [
    3,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener Tag=[{Key: env, Value: one}], CreateLoadBalancerUDPListener Tag=[{Key: env, Value: two}], CreateLoadBalancerHTTPListener Tag=[{Key: env, Value: three}]; DescribeLoadBalancerListeners Tag=[{Key: env, Value: one}]: accept',
      http: 'with load-balancer of its own; after CreateLoadBalancerTCPListener Tag=[{Key: env, Value: one}], CreateLoadBalancerUDPListener Tag=[{Key: env, Value: two}], CreateLoadBalancerHTTPListener Tag=[{Key: env, Value: three}]; DescribeLoadBalancerListeners Tag=[{Key: env, Value: three}]: accept',
    },
  ],
});
