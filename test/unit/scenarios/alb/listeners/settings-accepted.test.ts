import { settingsAccepted } from '../../../../../scenarios/alb/listeners/settings-accepted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  settingsAccepted,
  {
    'CreateListener.XForwardedForConfig/XForwardedForClientSourceIpsTrusted.effect.some-proxies': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group; CreateListener XForwardedForConfig.XForwardedForClientSourceIpsEnabled=true XForwardedForConfig.XForwardedForClientSourceIpsTrusted=10.0.0.1;10.0.0.2: accept; GetListenerAttribute shows XForwardedForConfig.XForwardedForClientSourceIpsEnabled=true, XForwardedForConfig.XForwardedForClientSourceIpsTrusted=10.0.0.1;10.0.0.2',
      },
    ],
    'CreateListener.SecurityPolicyId.effect.own-policy': [
      1,
      {
        CreateListener:
          'with load-balancer, security-policy, server-group; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: accept; GetListenerAttribute shows ListenerProtocol=HTTPS, SecurityPolicyId={fill: servers, text: $made.security-pol…',
      },
    ],
    'listener.conditional.grpc-group-on-https': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group of its own; CreateListener ListenerProtocol=HTTPS Certificates=servers [{CertificateId: $declared.certi…: accept; GetListenerAttribute shows ListenerProtocol=HTTPS',
      },
    ],
    'listener.effect.least-quic': [
      1,
      {
        CreateListener:
          'with load-balancer, server-group; CreateListener ListenerProtocol=QUIC Certificates=servers [{CertificateId: $declared.certi…: accept; GetListenerAttribute shows ListenerProtocol=QUIC',
      },
    ],
  },
  { others: 17, service: 'alb' },
);
