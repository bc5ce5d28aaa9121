import { groupListedWithItsOwn } from '../../../../../scenarios/clb/groups/group-listed-with-its-own.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupListedWithItsOwn, {
  'master-slave-group.effect.listed-with-its-own': [
    1,
    {
      another:
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1, CreateLoadBalancer ClientToken=token -another; DescribeMasterSlaveServerGroups: accept; DescribeMasterSlaveServerGroups lacks 1',
    },
  ],
  'vserver-group.effect.listed-with-its-own': [
    1,
    {
      another:
        'with load-balancer; after CreateVServerGroup VServerGroupName=name -1, CreateLoadBalancer ClientToken=token -another; DescribeVServerGroups: accept; DescribeVServerGroups lacks 1',
    },
  ],
});
