import { uniquePort } from '../../../../../scenarios/clb/listeners/unique-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(uniquePort, {
  'listener.uniqueness.port': [
    10,
    {
      'tcp-on-tcp':
        'with load-balancer; after CreateLoadBalancerTCPListener; CreateLoadBalancerTCPListener: reject; unchanged in DescribeLoadBalancerAttribute',
      'https-on-https':
        'with load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener; CreateLoadBalancerHTTPSListener: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
