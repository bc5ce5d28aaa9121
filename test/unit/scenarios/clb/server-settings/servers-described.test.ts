import { serversDescribed } from '../../../../../scenarios/clb/server-settings/servers-described.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversDescribed, {
  'backend-server.effect.description': [
    6,
    {
      'AddVServerGroupBackendServers-one':
        'with load-balancer, vserver-group of its own; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
      'AddBackendServers-each-its-own':
        'with load-balancer of its own; AddBackendServers BackendServers=servers [{ServerId: $server1, Descriptio…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Descriptio… in BackendServers.BackendServer',
    },
  ],
});
