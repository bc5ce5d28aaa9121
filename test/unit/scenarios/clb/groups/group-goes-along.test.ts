import { groupGoesAlong } from '../../../../../scenarios/clb/groups/group-goes-along.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupGoesAlong, {
  'master-slave-group.effect.goes-with-its-load-balancer': [
    1,
    {
      read: 'with load-balancer of its own, master-slave-group; after DeleteLoadBalancer; DescribeMasterSlaveServerGroupAttribute: observe',
    },
  ],
  'vserver-group.effect.goes-with-its-load-balancer': [
    1,
    {
      read: 'with load-balancer of its own, vserver-group; after DeleteLoadBalancer; DescribeVServerGroupAttribute: observe',
    },
  ],
});
