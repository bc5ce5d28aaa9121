import { bandwidthChanged } from '../../../../../scenarios/clb/charging/bandwidth-changed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(bandwidthChanged, {
  'load-balancer.effect.bandwidth-set': [
    1,
    {
      read: 'with load-balancer of its own; ModifyLoadBalancerInternetSpec Bandwidth=20: accept; DescribeLoadBalancerAttribute shows Bandwidth=20',
    },
  ],
});
