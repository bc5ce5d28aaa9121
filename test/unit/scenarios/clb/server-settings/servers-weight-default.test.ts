import { serversWeightDefault } from '../../../../../scenarios/clb/server-settings/servers-weight-default.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversWeightDefault, {
  'backend-server.effect.weight-by-default': [
    2,
    {
      'AddBackendServers-absent':
        'with load-balancer of its own; AddBackendServers BackendServers=servers [{ServerId: $server1}]: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 10… in BackendServers.BackendServer',
      'AddVServerGroupBackendServers-absent':
        'with load-balancer, vserver-group of its own; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
    },
  ],
});
