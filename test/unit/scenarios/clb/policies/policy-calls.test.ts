import { expect, it } from 'vitest';
import { holding, pairs, policy, policyRead } from '../../../../../scenarios/clb/policies/policy-calls.ts';
import { contextOf } from '../../../laws/planned.ts';

it('gives versions and ciphers as lists, and reads the policy of the case', () => {
  expect(holding(['TLSv1.0'], ['AES128-SHA'])).toEqual({ TLSVersions: '["TLSv1.0"]', Ciphers: '["AES128-SHA"]' });
  expect(new Set(pairs.map(({ cipher }) => cipher)).size).toBe(pairs.length);
  const { call, items } = policyRead({ Name: 'a' }, contextOf(), { IncludeListener: 'true' });
  expect(call.parameters).toMatchObject({ TLSCipherPolicyId: policy, IncludeListener: 'true' });
  expect(items).toEqual([{ path: 'TLSCipherPolicies', match: 'only', items: '[{"Name":"a"}]' }]);
});
