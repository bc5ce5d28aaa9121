import { upgradeRace } from '../../../../../scenarios/alb/upgrades/upgrade-race.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeRace,
  {
    'listener.concurrency.quic-upgrade': [
      1,
      {
        two: 'with load-balancer, server-group; after CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: observe; 1 more at once',
      },
    ],
  },
  { service: 'alb' },
);
