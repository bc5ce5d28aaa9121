import { groupListCount } from '../../../../../scenarios/clb/groups/group-list-count.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupListCount, {
  'DescribeVServerGroups.effect.server-count': [
    3,
    {
      '0': 'with load-balancer; after CreateVServerGroup VServerGroupName=name -1; DescribeVServerGroups: accept; DescribeVServerGroups shows VServerGroups.VServerGroup.ServerCount=0',
      '1': 'with load-balancer; after CreateVServerGroup VServerGroupName=name -1 BackendServers=servers [{ServerId: $server1, Port: 80, …; DescribeVServerGroups: accept; DescribeVServerGroups shows VServerGroups.VServerGroup.ServerCount=1',
      '2': 'with load-balancer; after CreateVServerGroup VServerGroupName=name -1 BackendServers=servers [{ServerId: $server1, Port: 80, …; DescribeVServerGroups: accept; DescribeVServerGroups shows VServerGroups.VServerGroup.ServerCount=2',
    },
  ],
});
