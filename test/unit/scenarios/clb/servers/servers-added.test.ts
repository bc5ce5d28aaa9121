import { serversAdded } from '../../../../../scenarios/clb/servers/servers-added.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversAdded, {
  'backend-servers.effect.servers-added': [
    3,
    {
      'to-none':
        'with load-balancer of its own; AddBackendServers BackendServers=servers [{ServerId: $server1}]: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1}] in BackendServers.BackendServer',
      another:
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1}]; AddBackendServers BackendServers=servers [{ServerId: $server2}]: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
      'two-at-once':
        'with load-balancer of its own; AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1},{ServerId:… in BackendServers.BackendServer',
    },
  ],
  'vserver-group.effect.servers-added': [
    4,
    {
      'to-none':
        'with load-balancer, vserver-group of its own; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
      another:
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server2, Port: 80}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
      'two-at-once':
        'with load-balancer, vserver-group of its own; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
      'another-port':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 81}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
    },
  ],
});
