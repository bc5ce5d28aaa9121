import { serversFirstCounts } from '../../../../../scenarios/clb/servers/servers-first-counts.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversFirstCounts, {
  'backend-servers.uniqueness.first-counts': [
    1,
    {
      twice:
        'with load-balancer of its own; AddBackendServers BackendServers=servers [{ServerId: $server1, Weight: 30…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 30… in BackendServers.BackendServer',
    },
  ],
});
