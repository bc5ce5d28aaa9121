import { upgradeWithdrawn } from '../../../../../scenarios/alb/upgrades/upgrade-withdrawn.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeWithdrawn,
  {
    'listener.effect.quic-upgrade-withdrawn': [
      1,
      {
        withdrawn:
          'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…, CreateListener ListenerProtocol=HTTPS ListenerPort=8002 Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0; UpdateListenerAttribute QuicConfig.QuicUpgradeEnabled=false: accept; GetListenerAttribute shows QuicConfig.QuicUpgradeEnabled=false',
      },
    ],
  },
  { service: 'alb' },
);
