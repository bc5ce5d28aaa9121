import { upgradeTargetDeleted } from '../../../../../scenarios/alb/upgrades/upgrade-target-deleted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeTargetDeleted,
  {
    'listener.in-use.quic-deletion': [
      1,
      {
        'in-use':
          'with load-balancer, server-group, QUIC listener that is Running of its own; after CreateListener ListenerProtocol=HTTPS ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0; DeleteListener: observe',
      },
    ],
  },
  { service: 'alb' },
);
