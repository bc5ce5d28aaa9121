import { raceServerWeights } from '../../../../../scenarios/clb/races/race-server-weights.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceServerWeights, {
  'backend-servers.concurrency.weights': [
    2,
    {
      'history-1':
        'AddBackendServers; SetBackendServers | SetBackendServers | SetBackendServers; DescribeLoadBalancerAttribute',
    },
  ],
});
