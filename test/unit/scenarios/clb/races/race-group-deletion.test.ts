import { raceGroupDeletion } from '../../../../../scenarios/clb/races/race-group-deletion.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceGroupDeletion, {
  'vserver-group.concurrency.group-deletion': [
    2,
    {
      'history-1':
        'CreateVServerGroup, CreateVServerGroup, CreateLoadBalancerHTTPListener; CreateLoadBalancerTCPListener | DeleteVServerGroup | CreateRules | DeleteVServerGroup; DescribeLoadBalancerTCPListenerAttribute, DescribeRules, DescribeVServerGroups',
    },
  ],
});
