import { serversRoleDefault } from '../../../../../scenarios/clb/server-settings/servers-role-default.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversRoleDefault, {
  'master-slave-group.effect.master-by-default': [
    1,
    {
      absent:
        'with load-balancer; CreateMasterSlaveServerGroup MasterSlaveBackendServers=servers [{ServerId: $server1, Port: 80},…: accept; DescribeMasterSlaveServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in MasterSlaveBackendServers.MasterSlaveBackendServer',
    },
  ],
});
