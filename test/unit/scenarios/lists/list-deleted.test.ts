import { listDeleted } from '../../../../scenarios/lists/list-deleted.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listDeleted,
  {
    'load-balancer.effect.delete-unlists': [
      1,
      {
        deleted:
          'with load-balancer of its own; DeleteLoadBalancer: accept; DescribeLoadBalancers lacks 1, or is refused',
      },
    ],
    'master-slave-group.effect.delete-unlists': [
      1,
      {
        deleted:
          'with load-balancer, master-slave-group of its own; DeleteMasterSlaveServerGroup: accept; DescribeMasterSlaveServerGroups lacks 1',
      },
    ],
    'vserver-group.effect.delete-unlists': [
      1,
      {
        deleted:
          'with load-balancer, vserver-group of its own; DeleteVServerGroup: accept; DescribeVServerGroups lacks 1',
      },
    ],
    'tls-cipher-policy.effect.delete-unlists': [1, {}],
  },
  { others: 1 },
);
