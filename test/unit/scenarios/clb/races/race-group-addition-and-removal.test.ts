import { raceGroupAdditionAndRemoval } from '../../../../../scenarios/clb/races/race-group-addition-and-removal.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceGroupAdditionAndRemoval, {
  'vserver-group.concurrency.group-addition-and-removal': [
    2,
    {
      'history-1':
        'CreateVServerGroup, AddVServerGroupBackendServers; RemoveVServerGroupBackendServers | AddVServerGroupBackendServers | RemoveVServerGroupBackendServers; DescribeVServerGroupAttribute',
    },
  ],
});
