import { extensionProtocol } from '../../../../../scenarios/clb/extensions/extension-protocol.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionProtocol, {
  'domain-extension.conditional.https-only': [
    3,
    {
      tcp: 'with load-balancer, server-certificate; after CreateLoadBalancerTCPListener; CreateDomainExtension: reject',
      udp: 'with load-balancer, server-certificate; after CreateLoadBalancerUDPListener; CreateDomainExtension: reject',
      http: 'with load-balancer, server-certificate; after CreateLoadBalancerHTTPListener; CreateDomainExtension: reject',
    },
  ],
});
