import { policyUnknown } from '../../../../../scenarios/clb/policies/policy-unknown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyUnknown, {
  'tls-cipher-policy.reference.of-listener': [
    2,
    {
      CreateLoadBalancerHTTPSListener:
        'with load-balancer, server-certificate; CreateLoadBalancerHTTPSListener TLSCipherPolicy=tls_cipher_policy_of_nobody: reject; unchanged in DescribeLoadBalancerAttribute',
      SetLoadBalancerHTTPSListenerAttribute:
        'with load-balancer, server-certificate, https listener that is running of its own; SetLoadBalancerHTTPSListenerAttribute TLSCipherPolicy=tls_cipher_policy_of_nobody: reject; unchanged in DescribeLoadBalancerHTTPSListenerAttribute',
    },
  ],
});
