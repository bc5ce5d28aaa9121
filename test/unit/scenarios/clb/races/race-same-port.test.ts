import { raceSamePort } from '../../../../../scenarios/clb/races/race-same-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceSamePort, {
  'listener.concurrency.same-port': [
    2,
    {
      'history-1':
        'CreateLoadBalancerTCPListener | CreateLoadBalancerTCPListener; DescribeLoadBalancerTCPListenerAttribute',
      'history-2':
        'CreateLoadBalancerTCPListener | CreateLoadBalancerHTTPListener | CreateLoadBalancerTCPListener; DescribeLoadBalancerTCPListenerAttribute',
    },
  ],
});
