import { upgradeToNothing } from '../../../../../scenarios/alb/upgrades/upgrade-to-nothing.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeToNothing,
  {
    'CreateListener.QuicConfig/QuicListenerId.reference.listener': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=unknown-identifier listener: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
    'UpdateListenerAttribute.QuicConfig/QuicListenerId.reference.listener': [
      1,
      {
        UpdateListenerAttribute:
          'with load-balancer, server-group, HTTPS listener that is Running of its own; UpdateListenerAttribute QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=unknown-identifier listener: reject; unchanged in GetListenerAttribute',
      },
    ],
  },
  { service: 'alb' },
);
