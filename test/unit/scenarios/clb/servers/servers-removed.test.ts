import { serversRemoved } from '../../../../../scenarios/clb/servers/servers-removed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversRemoved, {
  'backend-servers.effect.servers-removed': [
    2,
    {
      'one-of-two':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; RemoveBackendServers BackendServers=servers [{ServerId: $server2}]: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1}] in BackendServers.BackendServer',
      all: 'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; RemoveBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…: accept; DescribeLoadBalancerAttribute shows only [] in BackendServers.BackendServer',
    },
  ],
  'vserver-group.effect.servers-removed': [
    3,
    {
      'one-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server2, Port: 80}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
      all: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…: accept; DescribeVServerGroupAttribute shows only [] in BackendServers.BackendServer',
      'one-port-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 81}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
    },
  ],
});
