import { serversRemovedUnlisted } from '../../../../../scenarios/clb/servers/servers-removed-unlisted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversRemovedUnlisted, {
  'backend-servers.effect.removed-unlisted': [
    2,
    {
      'one-of-two':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; RemoveBackendServers BackendServers=servers [{ServerId: $server2}]: accept',
      all: 'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; RemoveBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…: accept',
    },
  ],
  'vserver-group.effect.removed-unlisted': [
    3,
    {
      'one-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server2, Port: 80}]: accept',
      all: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…: accept',
      'one-port-of-two':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; RemoveVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 81}]: accept',
    },
  ],
});
