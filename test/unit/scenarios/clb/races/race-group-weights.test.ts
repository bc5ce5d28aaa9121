import { raceGroupWeights } from '../../../../../scenarios/clb/races/race-group-weights.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceGroupWeights, {
  'vserver-group.concurrency.group-weights': [
    2,
    {
      'history-1':
        'CreateVServerGroup, AddVServerGroupBackendServers; SetVServerGroupAttribute | SetVServerGroupAttribute | SetVServerGroupAttribute; DescribeVServerGroupAttribute',
    },
  ],
});
