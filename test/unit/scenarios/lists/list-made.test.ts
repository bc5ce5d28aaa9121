import { listMade } from '../../../../scenarios/lists/list-made.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listMade,
  {
    'load-balancer.effect.listed': [
      1,
      {
        made: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1; DescribeLoadBalancers LoadBalancerName=name -1: accept; DescribeLoadBalancers LoadBalancerName=name -1 holds 1',
      },
    ],
    'DescribeLoadBalancerListeners.effect.made-is-listed': [1, {}],
    'master-slave-group.effect.listed': [
      1,
      {
        made: 'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1; DescribeMasterSlaveServerGroups: accept; DescribeMasterSlaveServerGroups holds 1',
      },
    ],
    'vserver-group.effect.listed': [
      1,
      {
        made: 'with load-balancer; after CreateVServerGroup VServerGroupName=name -1; DescribeVServerGroups: accept; DescribeVServerGroups holds 1',
      },
    ],
    'tls-cipher-policy.effect.listed': [1, {}],
  },
  { others: 1 },
);
