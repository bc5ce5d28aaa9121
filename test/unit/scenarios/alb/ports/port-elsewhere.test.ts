import { portElsewhere } from '../../../../../scenarios/alb/ports/port-elsewhere.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portElsewhere,
  {
    'listener.uniqueness.port-per-load-balancer': [
      3,
      {
        'HTTP-on-HTTP':
          'with load-balancer, server-group; after CreateListener, CreateLoadBalancer ClientToken=token -another; CreateListener: accept',
        'HTTPS-on-HTTPS':
          'with load-balancer, server-group; after CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…, CreateLoadBalancer ClientToken=token -another; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: accept',
      },
    ],
  },
  { service: 'alb' },
);
