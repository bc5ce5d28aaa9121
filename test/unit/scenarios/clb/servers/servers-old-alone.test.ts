import { serversOldAlone } from '../../../../../scenarios/clb/servers/servers-old-alone.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversOldAlone, {
  'ModifyVServerGroupBackendServers.OldBackendServers.effect.alone': [
    1,
    {
      one: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; ModifyVServerGroupBackendServers OldBackendServers=servers [{ServerId: $server2, Port: 80, … no NewBackendServers: observe',
    },
  ],
});
