import { raceSetAndDelete } from '../../../../../scenarios/clb/races/race-set-and-delete.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceSetAndDelete, {
  'listener.concurrency.set-and-delete': [
    2,
    {
      'history-1':
        'CreateLoadBalancerTCPListener, CreateLoadBalancerTCPListener, StartLoadBalancerListener, DescribeLoadBalancerTCPListenerAttribute; SetLoadBalancerTCPListenerAttribute | DeleteLoadBalancerListener | SetLoadBalancerTCPListenerAttribute | DeleteLoadBalancerListener; DescribeLoadBalancerTCPListenerAttribute, DescribeLoadBalancerTCPListenerAttribute',
    },
  ],
});
