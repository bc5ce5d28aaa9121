import { portRace } from '../../../../../scenarios/alb/ports/port-race.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  portRace,
  {
    'listener.concurrency.same-port': [
      5,
      {
        'HTTP-on-HTTP': 'with load-balancer, server-group; CreateListener: observe; 1 more at once',
        'HTTPS-on-HTTP':
          'with load-balancer, server-group; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: observe; 1 more at once',
      },
    ],
  },
  { service: 'alb' },
);
