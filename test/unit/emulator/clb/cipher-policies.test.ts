import { expect, test } from 'vitest';
import type { WireParameters } from '../../../../protocol/wire.ts';
import { openTestBed, region, type TestBed } from '../emulator-client.ts';

const content: WireParameters = { ...region, Name: 'mine', 'TLSVersions.1': 'TLSv1.2', 'Ciphers.1': 'AES256-SHA256' };

async function shown(bed: TestBed, asked: WireParameters = {}): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { body } = await bed.call('ListTLSCipherPolicies', { ...region, ...asked });
  return body['TLSCipherPolicies'] as readonly Readonly<Record<string, unknown>>[];
}

test('a policy is configuring after each change, and changed and deleted when it is normal', async () => {
  await using bed = await openTestBed();
  const { body } = await bed.call('CreateTLSCipherPolicy', content);
  const id = { ...region, TLSCipherPolicyId: String(body['TLSCipherPolicyId']) };
  expect((await bed.call('DeleteTLSCipherPolicy', id)).body['Code']).toBe('TLSPolicyConfiguring');
  bed.clock.now += 1000;
  expect(await shown(bed, { Name: 'mine' })).toMatchObject([
    { InstanceId: id.TLSCipherPolicyId, Status: 'normal', TLSVersions: ['TLSv1.2'], Ciphers: ['AES256-SHA256'] },
  ]);
  const set = async (parameters: WireParameters): Promise<unknown> =>
    (await bed.call('SetTLSCipherPolicyAttribute', { ...content, ...id, ...parameters })).body['Code'];
  expect(await set({})).toBe('TLSPolicyUnchanged');
  expect(await set({ 'TLSVersions.1': 'TLSv1.0' })).toBe('TLSPolicyNoSupportCipher');
  expect(await set({ 'Ciphers.2': 'AES256-SHA256' })).toBe('ParamDuplicateError.Ciphers');
  expect(await set({ Name: 'other' })).toBe(undefined);
  expect(await shown(bed)).toMatchObject([{ Name: 'other', Status: 'configuring' }]);
  bed.clock.now += 1000;
  await bed.call('DeleteTLSCipherPolicy', id);
  expect(await shown(bed)).toEqual([]);
});
