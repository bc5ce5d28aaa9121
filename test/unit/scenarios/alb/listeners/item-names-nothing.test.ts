import { itemNamesNothing } from '../../../../../scenarios/alb/listeners/item-names-nothing.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  itemNamesNothing,
  {
    'CreateListener.Certificates.reference.certificate': [
      1,
      {
        unknown:
          'with load-balancer, server-group; CreateListener ListenerProtocol=HTTPS Certificates=[{CertificateId: no-such-certificate}]: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
    'CreateListener.DefaultActions.reference.server-group': [
      1,
      {
        unknown:
          'with load-balancer; CreateListener DefaultActions=[{Type: ForwardGroup, ForwardGroupConfig…: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
  },
  { others: 11, service: 'alb' },
);
