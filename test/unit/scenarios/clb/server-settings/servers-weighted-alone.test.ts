import { serversWeightedAlone } from '../../../../../scenarios/clb/server-settings/servers-weighted-alone.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversWeightedAlone, {
  'backend-servers.effect.other-weights-stay': [
    1,
    {
      'one-of-two':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 30…; SetBackendServers BackendServers=servers [{ServerId: $server1, Weight: 50…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 50… in BackendServers.BackendServer',
    },
  ],
  'vserver-group.effect.other-weights-stay': [
    2,
    {
      'one-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80, …; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
      'one-port-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80, …; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server1, Port: 81, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
    },
  ],
});
