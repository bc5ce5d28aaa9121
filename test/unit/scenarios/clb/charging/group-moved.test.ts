import { groupMoved } from '../../../../../scenarios/clb/charging/group-moved.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupMoved, {
  'load-balancer.effect.group-moved': [
    1,
    {
      listed:
        'with load-balancer of its own; MoveResourceGroup: accept; DescribeLoadBalancers shows only servers [{LoadBalancerId: $made.load-bal… in LoadBalancers.LoadBalancer',
    },
  ],
});
