import { deleteRemoves } from '../../../../../scenarios/clb/balancers/delete-removes.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  deleteRemoves,
  {
    'load-balancer.effect.delete-removes': [
      1,
      { deleted: 'with load-balancer of its own; DeleteLoadBalancer: accept; DescribeLoadBalancerAttribute refused' },
    ],
    'master-slave-group.effect.delete-removes': [
      1,
      {
        deleted:
          'with load-balancer, master-slave-group of its own; DeleteMasterSlaveServerGroup: accept; DescribeMasterSlaveServerGroupAttribute refused',
      },
    ],
    'vserver-group.effect.delete-removes': [
      1,
      {
        deleted:
          'with load-balancer, vserver-group of its own; DeleteVServerGroup: accept; DescribeVServerGroupAttribute refused',
      },
    ],
  },
  { others: 1 },
);
