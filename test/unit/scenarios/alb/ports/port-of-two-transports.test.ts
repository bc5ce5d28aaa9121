import { portOfTwoTransports } from '../../../../../scenarios/alb/ports/port-of-two-transports.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portOfTwoTransports,
  {
    'listener.uniqueness.port-per-transport': [
      4,
      {
        'QUIC-on-HTTP':
          'with load-balancer, server-group; after CreateListener; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi…: accept',
        'QUIC-on-HTTPS':
          'with load-balancer, server-group; after CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi…: accept',
      },
    ],
  },
  { service: 'alb' },
);
