import { policyContent } from '../../../../../scenarios/clb/policies/policy-content.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(policyContent, {
  'tls-cipher-policy.effect.content-set': [
    3,
    {
      'TLSv1-0':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=z1Z中 TLSVersions=[TLSv1.0] Ciphers=[AES128-SHA]: accept; ListTLSCipherPolicies shows only [{Status: normal, TLSVersions:[TLSv1.0],… in TLSCipherPolicies',
      'TLSv1-2':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=AXX9.X Ciphers=[AES128-GCM-SHA256]: accept; ListTLSCipherPolicies shows only [{Status: normal, TLSVersions:[TLSv1.2],… in TLSCipherPolicies',
      'TLSv1-3':
        'with tls-cipher-policy that is normal of its own; SetTLSCipherPolicyAttribute Name=中A.A TLSVersions=[TLSv1.3] Ciphers=[TLS_AES_128_GCM_SHA256]: accept; ListTLSCipherPolicies shows only [{Status: normal, TLSVersions:[TLSv1.3],… in TLSCipherPolicies',
    },
  ],
});
