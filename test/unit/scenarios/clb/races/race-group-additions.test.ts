import { raceGroupAdditions } from '../../../../../scenarios/clb/races/race-group-additions.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceGroupAdditions, {
  'vserver-group.concurrency.group-additions': [
    2,
    {
      'history-1':
        'CreateVServerGroup, AddVServerGroupBackendServers; AddVServerGroupBackendServers | AddVServerGroupBackendServers; DescribeVServerGroupAttribute',
    },
  ],
});
