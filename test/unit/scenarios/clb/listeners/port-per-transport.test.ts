import { portPerTransport } from '../../../../../scenarios/clb/listeners/port-per-transport.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(portPerTransport, {
  'listener.uniqueness.port-per-transport': [
    6,
    {
      'udp-on-tcp': 'with load-balancer; after CreateLoadBalancerTCPListener; CreateLoadBalancerUDPListener: observe',
      'udp-on-https':
        'with load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener; CreateLoadBalancerUDPListener: observe',
    },
  ],
});
