import { settingsRefused } from '../../../../../scenarios/alb/listeners/settings-refused.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  settingsRefused,
  {
    'CreateListener.CaEnabled.conditional.edition': [
      1,
      {
        CreateListener:
          'with load-balancer of its own, server-group; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi… CaEnabled=true CaCertificates=servers [{CertificateId: $declared.caCer…: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
    'UpdateListenerAttribute.CaEnabled.conditional.edition': [
      1,
      {
        UpdateListenerAttribute:
          'with load-balancer of its own, server-group, HTTPS listener that is Running of its own; UpdateListenerAttribute CaEnabled=true CaCertificates=servers [{CertificateId: $declared.caCer…: reject; unchanged in GetListenerAttribute',
      },
    ],
    'listener.conditional.grpc-needs-http2': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group of its own; CreateListener ListenerProtocol=HTTPS Http2Enabled=false Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…',
      },
    ],
    'listener.conditional.mutual-authentication-on-quic': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi… CaEnabled=true CaCertificates=servers [{CertificateId: $declared.caCer…: observe',
      },
    ],
  },
  { others: 44, service: 'alb' },
);
