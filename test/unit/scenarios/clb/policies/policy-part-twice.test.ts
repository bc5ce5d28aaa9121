import { policyPartTwice } from '../../../../../scenarios/clb/policies/policy-part-twice.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyPartTwice, {
  'tls-cipher-policy.uniqueness.in-a-call': [
    4,
    {
      'CreateTLSCipherPolicy-version':
        'CreateTLSCipherPolicy Name=name -refused TLSVersions=[TLSv1.0, TLSv1.0] Ciphers=[AES128-SHA]: reject; unchanged in ListTLSCipherPolicies Name=name -refused',
      'CreateTLSCipherPolicy-cipher':
        'CreateTLSCipherPolicy Name=name -refused TLSVersions=[TLSv1.0] Ciphers=[AES128-SHA, AES128-SHA]: reject; unchanged in ListTLSCipherPolicies Name=name -refused',
      'SetTLSCipherPolicyAttribute-version':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=cy0_x TLSVersions=[TLSv1.0, TLSv1.0] Ciphers=[AES128-SHA]: reject; unchanged in ListTLSCipherPolicies',
      'SetTLSCipherPolicyAttribute-cipher':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=zBC TLSVersions=[TLSv1.0] Ciphers=[AES128-SHA, AES128-SHA]: reject; unchanged in ListTLSCipherPolicies',
    },
  ],
});
