import { policyOfListener } from '../../../../../scenarios/clb/policies/policy-of-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyOfListener, {
  'tls-cipher-policy.effect.shows-its-listeners': [
    1,
    {
      included:
        'with load-balancer, server-certificate, tls-cipher-policy; CreateLoadBalancerHTTPSListener TLSCipherPolicy=identifier tls-cipher-policy: accept; ListTLSCipherPolicies IncludeListener=true shows only servers [{LoadBalancerId: $made.load-bal… in TLSCipherPolicies.RelateListeners; ListTLSCipherPolicies IncludeListener=false shows none servers [{LoadBalancerId: $made.load-bal… in TLSCipherPolicies.RelateListeners',
    },
  ],
});
