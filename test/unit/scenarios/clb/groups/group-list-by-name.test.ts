import { groupListByName } from '../../../../../scenarios/clb/groups/group-list-by-name.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupListByName, {
  'DescribeMasterSlaveServerGroups.Description.effect.filter': [
    2,
    {
      own: 'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1; DescribeMasterSlaveServerGroups Description=name -1: accept; DescribeMasterSlaveServerGroups Description=name -1 holds 1',
      other:
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1; DescribeMasterSlaveServerGroups Description=name -other: accept; DescribeMasterSlaveServerGroups Description=name -other lacks 1',
    },
  ],
  'DescribeVServerGroups.Description.effect.filter': [
    2,
    {
      own: 'with load-balancer; after CreateVServerGroup VServerGroupName=name -1; DescribeVServerGroups Description=name -1: accept; DescribeVServerGroups Description=name -1 holds 1',
      other:
        'with load-balancer; after CreateVServerGroup VServerGroupName=name -1; DescribeVServerGroups Description=name -other: accept; DescribeVServerGroups Description=name -other lacks 1',
    },
  ],
});
