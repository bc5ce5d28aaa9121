import { serversInRoles } from '../../../../../scenarios/clb/server-settings/servers-in-roles.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversInRoles, {
  'master-slave-group.effect.created-with-roles': [
    3,
    {
      'master-first':
        'with load-balancer; CreateMasterSlaveServerGroup MasterSlaveBackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeMasterSlaveServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in MasterSlaveBackendServers.MasterSlaveBackendServer',
    },
  ],
});
