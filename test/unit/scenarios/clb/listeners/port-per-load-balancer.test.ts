import { portPerLoadBalancer } from '../../../../../scenarios/clb/listeners/port-per-load-balancer.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(portPerLoadBalancer, {
  'listener.uniqueness.port-per-load-balancer': [
    4,
    {
      tcp: 'with load-balancer; after CreateLoadBalancerTCPListener, CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerTCPListener: accept',
      udp: 'with load-balancer; after CreateLoadBalancerUDPListener, CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerUDPListener: accept',
      http: 'with load-balancer; after CreateLoadBalancerHTTPListener, CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerHTTPListener: accept',
      https:
        'with load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener, CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerHTTPSListener: accept',
    },
  ],
});
