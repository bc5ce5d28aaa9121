import { expect, test } from 'vitest';
import type { WireParameters } from '../../../../protocol/wire.ts';
import { openTestBed, region, type TestBed } from '../emulator-client.ts';

const read = 'DescribeAccessControlListAttribute';

async function makeAcl(bed: TestBed, more: WireParameters = {}): Promise<WireParameters> {
  const { body } = await bed.call('CreateAccessControlList', { ...region, AclName: 'mine', ...more });
  return { ...region, AclId: String(body['AclId']) };
}

const entries = (...all: readonly (readonly [string, string])[]): WireParameters => ({
  AclEntrys: JSON.stringify(all.map(([entry, comment]) => ({ entry, comment }))),
});

test('a list has a name of its own in its region, and is found by a part of it', async () => {
  await using bed = await openTestBed();
  const acl = await makeAcl(bed);
  expect((await bed.call('CreateAccessControlList', { ...region, AclName: 'mine' })).status).toBe(400);
  await makeAcl(bed, { AclName: 'yours', AddressIPVersion: 'ipv6' });
  expect((await bed.call('SetAccessControlListAttribute', { ...acl, AclName: 'yours' })).status).toBe(400);
  expect((await bed.call('SetAccessControlListAttribute', { ...acl, AclName: 'mine' })).status).toBe(200);
  const listed = async (asked: WireParameters): Promise<unknown> =>
    (await bed.call('DescribeAccessControlLists', { ...region, ...asked })).body['TotalCount'];
  expect([await listed({}), await listed({ AclName: 'our' }), await listed({ AddressIPVersion: 'ipv4' })]).toEqual([
    2, 1, 1,
  ]);
});

test('entries are blocks of the version of the list, each there once, and shown page by page', async () => {
  await using bed = await openTestBed();
  const acl = await makeAcl(bed);
  const add = async (...all: readonly (readonly [string, string])[]): Promise<unknown> =>
    (await bed.call('AddAccessControlListEntry', { ...acl, ...entries(...all) })).body['Code'];
  expect(await add(['10.0.0.0/24', 'a'], ['10.0.1.0/24', 'b'], ['10.0.0.0/24', 'c'])).toBe(undefined);
  expect(await add(['10.0.0.0/33', 'a'])).toBe('AclEntryIllegal');
  expect(await add(['2001:db8::/32', 'a'])).toBe('IllegalEntry');
  const shown = async (asked: WireParameters = {}): Promise<unknown> =>
    (await bed.call(read, { ...acl, ...asked })).body['AclEntrys'];
  expect(await shown({ Page: '2', PageSize: '1' })).toEqual({
    AclEntry: [{ AclEntryIP: '10.0.1.0/24', AclEntryComment: 'b' }],
  });
  expect(await shown({ AclEntryComment: 'a' })).toEqual({
    AclEntry: [{ AclEntryIP: '10.0.0.0/24', AclEntryComment: 'a' }],
  });
  await bed.call('RemoveAccessControlListEntry', { ...acl, ...entries(['10.0.0.0/24', '']) });
  expect(await shown()).toEqual({ AclEntry: [{ AclEntryIP: '10.0.1.0/24', AclEntryComment: 'b' }] });
});
