import { upgradeElsewhere } from '../../../../../scenarios/alb/upgrades/upgrade-elsewhere.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeElsewhere,
  {
    'listener.conditional.quic-upgrade-of-https': [
      2,
      {
        HTTP: 'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; CreateListener QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
        QUIC: 'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
  },
  { service: 'alb' },
);
