import { reservedPort } from '../../../../../scenarios/clb/listeners/reserved-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(reservedPort, {
  'listener.conditional.reserved-udp-port': [
    1,
    {
      reserved: 'with load-balancer; CreateLoadBalancerUDPListener: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
