import { upgradeOnce } from '../../../../../scenarios/alb/upgrades/upgrade-once.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeOnce,
  {
    'listener.in-use.quic-upgrade': [
      2,
      {
        CreateListener:
          'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…, CreateListener ListenerProtocol=HTTPS ListenerPort=8002 Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
        UpdateListenerAttribute:
          'with load-balancer, server-group, HTTPS listener that is Running of its own; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…, CreateListener ListenerProtocol=HTTPS ListenerPort=8002 Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 1; UpdateListenerAttribute QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 1: reject; unchanged in GetListenerAttribute',
      },
    ],
  },
  { service: 'alb' },
);
