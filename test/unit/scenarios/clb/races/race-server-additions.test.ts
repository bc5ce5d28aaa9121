import { raceServerAdditions } from '../../../../../scenarios/clb/races/race-server-additions.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceServerAdditions, {
  'backend-servers.concurrency.additions': [
    2,
    { 'history-1': 'AddBackendServers; AddBackendServers | AddBackendServers; DescribeLoadBalancerAttribute' },
  ],
});
