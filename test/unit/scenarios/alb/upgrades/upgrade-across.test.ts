import { upgradeAcross } from '../../../../../scenarios/alb/upgrades/upgrade-across.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  upgradeAcross,
  {
    'listener.reference.quic-of-another': [
      2,
      {
        CreateListener:
          'with load-balancer, server-group; after CreateLoadBalancer ClientToken=token -another, CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 0: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
        UpdateListenerAttribute:
          'with load-balancer, server-group, HTTPS listener that is Running of its own; after CreateLoadBalancer ClientToken=token -another, CreateListener ListenerProtocol=QUIC ListenerPort=8001 Certificates=servers [{CertificateId: $declared.certi…; UpdateListenerAttribute QuicConfig.QuicUpgradeEnabled=true QuicConfig.QuicListenerId=identifier listener 1: reject; unchanged in GetListenerAttribute',
      },
    ],
  },
  { service: 'alb' },
);
