import { serversWeightedAbsent } from '../../../../../scenarios/clb/server-settings/servers-weighted-absent.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversWeightedAbsent, {
  'backend-servers.effect.absent-weight': [
    1,
    {
      another:
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1}]; SetBackendServers BackendServers=servers [{ServerId: $server2, Weight: 50…: observe',
    },
  ],
  'vserver-group.effect.absent-weight': [
    1,
    {
      another:
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server2, Port: 80, …: observe',
    },
  ],
});
