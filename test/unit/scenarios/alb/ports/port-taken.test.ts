import { portTaken } from '../../../../../scenarios/alb/ports/port-taken.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portTaken,
  {
    'listener.uniqueness.port': [
      3,
      {
        'HTTP-on-HTTP':
          'with load-balancer, server-group; after CreateListener; CreateListener: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
        'HTTPS-on-HTTPS':
          'with load-balancer, server-group; after CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
  },
  { service: 'alb' },
);
