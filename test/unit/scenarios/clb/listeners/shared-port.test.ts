import { sharedPort } from '../../../../../scenarios/clb/listeners/shared-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(sharedPort, {
  'listener.conditional.protocol-of-shared-port': [
    18,
    {
      'StopLoadBalancerListener-unnamed':
        'with load-balancer, tcp listener that is running; after CreateLoadBalancerUDPListener; StopLoadBalancerListener: reject',
      'DescribeRules-named':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules, CreateLoadBalancerUDPListener; DescribeRules ListenerProtocol=http: accept',
    },
  ],
});
