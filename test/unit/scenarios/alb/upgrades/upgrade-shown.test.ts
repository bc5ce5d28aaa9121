import { upgradeShown } from '../../../../../scenarios/alb/upgrades/upgrade-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeShown,
  {
    'listener.effect.quic-upgrade': [
      2,
      {
        CreateListener:
          'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: accept; GetListenerAttribute shows QuicConfig.QuicUpgradeEnabled=true, QuicConfig.QuicListenerId={fill: identifier, resource: listener, n…',
        UpdateListenerAttribute:
          'with load-balancer, server-group, HTTPS listener that is Running of its own; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; UpdateListenerAttribute QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 1: accept; GetListenerAttribute shows QuicConfig.QuicUpgradeEnabled=true, QuicConfig.QuicListenerId={fill: identifier, resource: listener, n…',
      },
    ],
  },
  { service: 'alb' },
);
