import { policyUnchanged } from '../../../../../scenarios/clb/policies/policy-unchanged.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyUnchanged, {
  'tls-cipher-policy.conditional.changed': [
    1,
    {
      same: 'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=policy-that-stays TLSVersions=[TLSv1.0] Ciphers=[AES128-SHA]: reject; unchanged in ListTLSCipherPolicies',
    },
  ],
});
