import { groupForwardedToNoMore } from '../../../../../scenarios/alb/groups/group-forwarded-to-no-more.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  groupForwardedToNoMore,
  {
    'server-group.in-use.listener-deleted': [
      3,
      {
        HTTP: 'with server-group that is Available of its own, load-balancer; after CreateListener ListenerPort=8911 ClientToken=token -another, DeleteListener; DeleteServerGroup: accept',
        QUIC: 'with server-group that is Available of its own, load-balancer; after CreateListener ListenerProtocol=QUIC ListenerPort=8309 Certificates=servers [{CertificateId: $declared.certi… ClientToken=token -another, DeleteListener; DeleteServerGroup: accept',
      },
    ],
  },
  { service: 'alb' },
);
