import { serversUnequal } from '../../../../../scenarios/clb/servers/servers-unequal.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversUnequal, {
  'ModifyVServerGroupBackendServers.conditional.equal-numbers': [
    2,
    {
      'fewer-new':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server1, Port: 80, … NewBackendServers=servers [{ServerId: $server1, Port: 90, …: reject; unchanged in DescribeVServerGroupAttribute',
      'more-new':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server1, Port: 80, …: reject; unchanged in DescribeVServerGroupAttribute',
    },
  ],
});
