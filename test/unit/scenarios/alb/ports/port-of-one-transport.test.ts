import { portOfOneTransport } from '../../../../../scenarios/alb/ports/port-of-one-transport.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portOfOneTransport,
  {
    'listener.uniqueness.port-of-http-and-https': [
      2,
      {
        'HTTPS-on-HTTP':
          'with load-balancer, server-group; after CreateListener; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
        'HTTP-on-HTTPS':
          'with load-balancer, server-group; after CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…; CreateListener: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
  },
  { service: 'alb' },
);
