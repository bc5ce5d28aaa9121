import { serversCreated } from '../../../../../scenarios/clb/servers/servers-created.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversCreated, {
  'vserver-group.effect.created-with-servers': [
    4,
    {
      none: 'with load-balancer; CreateVServerGroup: accept; DescribeVServerGroupAttribute shows only [] in BackendServers.BackendServer',
      one: 'with load-balancer; CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
      'two-ports':
        'with load-balancer; CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
      'two-servers':
        'with load-balancer; CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
    },
  ],
});
