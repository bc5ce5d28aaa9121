import { serversWeightLeftOut } from '../../../../../scenarios/clb/server-settings/servers-weight-left-out.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversWeightLeftOut, {
  'CreateVServerGroup.BackendServers.effect.weight-by-default': [
    1,
    {
      absent:
        'with load-balancer; CreateVServerGroup BackendServers=servers [{ServerId: $server1, Port: 80}]: observe; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
    },
  ],
});
