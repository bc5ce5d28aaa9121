import { policyInUse } from '../../../../../scenarios/clb/policies/policy-in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyInUse, {
  'tls-cipher-policy.in-use.listener': [
    1,
    {
      listener:
        'with tls-cipher-policy that is normal of its own, load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener TLSCipherPolicy=identifier tls-cipher-policy; DeleteTLSCipherPolicy: reject; unchanged in ListTLSCipherPolicies',
    },
  ],
});
