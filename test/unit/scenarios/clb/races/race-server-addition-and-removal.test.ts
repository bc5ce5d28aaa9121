import { raceServerAdditionAndRemoval } from '../../../../../scenarios/clb/races/race-server-addition-and-removal.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceServerAdditionAndRemoval, {
  'backend-servers.concurrency.addition-and-removal': [
    2,
    {
      'history-1':
        'AddBackendServers; RemoveBackendServers | AddBackendServers | RemoveBackendServers; DescribeLoadBalancerAttribute',
    },
  ],
});
