import { serversReplaced } from '../../../../../scenarios/clb/servers/servers-replaced.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversReplaced, {
  'vserver-group.effect.servers-replaced': [
    3,
    {
      'one-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server1, Port: 81, … NewBackendServers=servers [{ServerId: $server2, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
      all: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 90},… in BackendServers.BackendServer',
      'by-another-port':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server1, Port: 80, … NewBackendServers=servers [{ServerId: $server1, Port: 81, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 81}] in BackendServers.BackendServer',
    },
  ],
});
