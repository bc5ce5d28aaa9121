import { deleteFreesPort } from '../../../../../scenarios/clb/listeners/delete-frees-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(deleteFreesPort, {
  'listener.effect.delete-frees-port': [
    4,
    {
      tcp: 'with load-balancer; after CreateLoadBalancerTCPListener, DeleteLoadBalancerListener; CreateLoadBalancerTCPListener: accept',
      udp: 'with load-balancer; after CreateLoadBalancerUDPListener, DeleteLoadBalancerListener; CreateLoadBalancerUDPListener: accept',
      http: 'with load-balancer; after CreateLoadBalancerHTTPListener, DeleteLoadBalancerListener; CreateLoadBalancerHTTPListener: accept',
      https:
        'with load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener, DeleteLoadBalancerListener; CreateLoadBalancerHTTPSListener: accept',
    },
  ],
});
