import { raceStartAndStop } from '../../../../../scenarios/clb/races/race-start-and-stop.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceStartAndStop, {
  'listener.concurrency.start-and-stop': [
    2,
    {
      'history-1':
        'CreateLoadBalancerTCPListener, StartLoadBalancerListener, DescribeLoadBalancerTCPListenerAttribute; StopLoadBalancerListener | StartLoadBalancerListener; DescribeLoadBalancerTCPListenerAttribute',
      'history-2':
        'CreateLoadBalancerTCPListener, StartLoadBalancerListener, DescribeLoadBalancerTCPListenerAttribute; StartLoadBalancerListener | StartLoadBalancerListener | StopLoadBalancerListener; DescribeLoadBalancerTCPListenerAttribute',
    },
  ],
});
