import { raceTwoSets } from '../../../../../scenarios/clb/races/race-two-sets.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceTwoSets, {
  'listener.concurrency.two-sets': [
    2,
    {
      'history-1':
        'CreateLoadBalancerTCPListener, CreateLoadBalancerTCPListener, StartLoadBalancerListener, DescribeLoadBalancerTCPListenerAttribute; SetLoadBalancerTCPListenerAttribute | SetLoadBalancerTCPListenerAttribute | SetLoadBalancerTCPListenerAttribute | SetLoadBalancerTCPListenerAttribute; DescribeLoadBalancerTCPListenerAttribute, DescribeLoadBalancerTCPListenerAttribute',
    },
  ],
});
