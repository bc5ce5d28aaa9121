import { serversOfFullGroup } from '../../../../../scenarios/clb/servers/servers-of-full-group.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversOfFullGroup, {
  'vserver-group.quota.servers': [
    1,
    {
      'one-more':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 1000…; AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 99}]: observe',
    },
  ],
});
