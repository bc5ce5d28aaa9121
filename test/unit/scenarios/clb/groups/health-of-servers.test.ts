import { healthOfServers } from '../../../../../scenarios/clb/groups/health-of-servers.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(healthOfServers, {
  'health-status.effect.servers': [
    4,
    {
      'load-balancer-of-the-port':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 10…, CreateLoadBalancerTCPListener, CreateLoadBalancerTCPListener, StartLoadBalancerListener; DescribeHealthStatus: accept; DescribeHealthStatus shows only servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
      'load-balancer-of-all-ports':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 10…, CreateLoadBalancerTCPListener, CreateLoadBalancerTCPListener, StartLoadBalancerListener; DescribeHealthStatus: accept; DescribeHealthStatus shows all servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
      'vserver-group-of-the-port':
        'with load-balancer of its own; after CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …, CreateLoadBalancerTCPListener no BackendServerPort, CreateLoadBalancerTCPListener no BackendServerPort, StartLoadBalancerListener; DescribeHealthStatus: accept; DescribeHealthStatus shows only servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
      'vserver-group-of-all-ports':
        'with load-balancer of its own; after CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …, CreateLoadBalancerTCPListener no BackendServerPort, CreateLoadBalancerTCPListener no BackendServerPort, StartLoadBalancerListener; DescribeHealthStatus: accept; DescribeHealthStatus shows all servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
    },
  ],
});
