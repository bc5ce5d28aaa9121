import { serversAbsent } from '../../../../../scenarios/clb/servers/servers-absent.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversAbsent, {
  'backend-servers.idempotence.absent-removal': [
    3,
    {
      'of-none':
        'with load-balancer of its own; RemoveBackendServers BackendServers=servers [{ServerId: $server1}]: accept; DescribeLoadBalancerAttribute shows only [] in BackendServers.BackendServer',
      another:
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1}]; RemoveBackendServers BackendServers=servers [{ServerId: $server2}]: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1}] in BackendServers.BackendServer',
      'beside-one-present':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; RemoveBackendServers BackendServers=servers [{ServerId: $server3},{ServerId:…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1}] in BackendServers.BackendServer',
    },
  ],
  'vserver-group.idempotence.absent-removal': [
    4,
    {
      'of-none':
        'with load-balancer, vserver-group of its own; RemoveVServerGroupBackendServers: accept; DescribeVServerGroupAttribute shows only [] in BackendServers.BackendServer',
      another:
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server2, Port: 80}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
      'beside-one-present':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server3, Port: 80},…: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
      'another-port':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 81}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
    },
  ],
});
