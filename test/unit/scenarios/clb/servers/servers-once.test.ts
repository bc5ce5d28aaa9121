import { serversOnce } from '../../../../../scenarios/clb/servers/servers-once.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversOnce, {
  'backend-servers.uniqueness.server': [
    1,
    {
      'added-again':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 30…; AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 50…: observe; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1}] in BackendServers.BackendServer',
    },
  ],
  'vserver-group.uniqueness.server-and-port': [
    1,
    {
      'added-again':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80, …; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80, …: observe; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80}] in BackendServers.BackendServer',
    },
  ],
});
