import { portFreed } from '../../../../../scenarios/alb/ports/port-freed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portFreed,
  {
    'listener.effect.delete-frees-port': [
      5,
      {
        'HTTP-on-HTTP':
          'with load-balancer, server-group; after CreateListener, DeleteListener; CreateListener: accept',
        'HTTPS-on-HTTP':
          'with load-balancer, server-group; after CreateListener, DeleteListener; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: accept',
      },
    ],
  },
  { service: 'alb' },
);
