import { serversNewAlone } from '../../../../../scenarios/clb/servers/servers-new-alone.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversNewAlone, {
  'ModifyVServerGroupBackendServers.NewBackendServers.effect.alone': [
    1,
    {
      one: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; ModifyVServerGroupBackendServers NewBackendServers=servers [{ServerId: $server2, Port: 80, … no OldBackendServers: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80},… in BackendServers.BackendServer',
    },
  ],
});
