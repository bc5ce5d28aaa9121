import { sharedPort } from '../../../../../scenarios/clb/shared-ports/shared-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(sharedPort, {
  'listener.conditional.health-of-shared-port': [
    1,
    {
      'DescribeHealthStatus-unnamed':
        'with tcp load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server2, Weight: 10…, CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …, CreateLoadBalancerTCPListener no BackendServerPort, CreateLoadBalancerUDPListener, StartLoadBalancerListener ListenerProtocol=tcp, StartLoadBalancerListener ListenerProtocol=udp; DescribeHealthStatus: observe',
    },
  ],
  'listener.conditional.protocol-of-shared-port': [
    9,
    {
      'StopLoadBalancerListener-unnamed':
        'with load-balancer; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, StartLoadBalancerListener ListenerProtocol=tcp, StartLoadBalancerListener ListenerProtocol=udp; StopLoadBalancerListener: reject; unchanged in DescribeLoadBalancerTCPListenerAttribute',
      'DescribeRules-unnamed':
        'with load-balancer, vserver-group; after CreateLoadBalancerHTTPListener, CreateLoadBalancerUDPListener, CreateRules ListenerProtocol=http RuleList=servers [{VServerGroupId: $made.vserver-…; DescribeRules: reject',
    },
  ],
});
