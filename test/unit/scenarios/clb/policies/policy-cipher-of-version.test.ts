import { policyCipherOfVersion } from '../../../../../scenarios/clb/policies/policy-cipher-of-version.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyCipherOfVersion, {
  'tls-cipher-policy.conditional.ciphers-of-versions': [
    2,
    {
      'SetTLSCipherPolicyAttribute-AES128-GCM-SHA256':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=Y1ab TLSVersions=[TLSv1.0] Ciphers=[AES128-GCM-SHA256]: reject; unchanged in ListTLSCipherPolicies',
      'SetTLSCipherPolicyAttribute-TLS_AES_128_GCM_SHA256':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=A文X Ciphers=[TLS_AES_128_GCM_SHA256]: reject; unchanged in ListTLSCipherPolicies',
    },
  ],
});
