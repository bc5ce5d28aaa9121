import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { done, openAlb, refusal, send } from './alb-client.ts';

type Shown = Readonly<Record<string, unknown>>;

async function listed(bed: TestBed, values: Parameters<typeof send>[2]): Promise<readonly Shown[]> {
  return (await send(bed, 'ListAcls', values)).body['Acls'] as readonly Shown[];
}

test('a list of addresses is being created, available, deleting, and gone', async () => {
  await using bed = await openAlb();
  const { body } = await send(bed, 'CreateAcl', { AclName: 'office' });
  const AclId = String(body['AclId']);
  const status = async (): Promise<unknown> => (await listed(bed, { AclIds: [AclId] }))[0]?.['AclStatus'];
  expect(await status()).toBe('Creating');
  expect(refusal(await send(bed, 'DeleteAcl', { AclId }))).toEqual([400, 'IncorrectStatus.Acl']);
  bed.clock.now += 1000;
  expect(await status()).toBe('Available');
  await send(bed, 'DeleteAcl', { AclId });
  expect(await status()).toBe('Deleting');
  bed.clock.now += 1000;
  expect(await status()).toBeUndefined();
  expect(refusal(await send(bed, 'DeleteAcl', { AclId }))).toEqual([404, 'ResourceNotFound.Acl']);
});

test('lists of addresses are found by their identifiers, names and tags', async () => {
  await using bed = await openAlb();
  const [office, home] = [
    await done(bed, 'CreateAcl', { AclName: 'office', Tag: [{ Key: 'env', Value: 'test' }] }),
    await done(bed, 'CreateAcl', { AclName: 'home' }),
  ];
  const found = async (values: Parameters<typeof send>[2]): Promise<unknown> =>
    (await listed(bed, values)).map(({ AclId }) => AclId);
  expect(await found({ AclNames: ['office'] })).toEqual([office['AclId']]);
  expect(await found({ AclIds: [String(home['AclId'])] })).toEqual([home['AclId']]);
  expect(await found({ Tag: [{ Key: 'env', Value: 'test' }] })).toEqual([office['AclId']]);
  expect(await listed(bed, { AclNames: ['office'] })).toMatchObject([
    { AclName: 'office', AddressIPVersion: 'IPv4', Tags: [{ Key: 'env', Value: 'test' }] },
  ]);
});

test('what makes and deletes a list of addresses says which job does it', async () => {
  await using bed = await openAlb();
  const { AclId, JobId } = await done(bed, 'CreateAcl', { AclName: 'office' });
  const { body } = await send(bed, 'ListAsynJobs', { JobIds: [String(JobId)] });
  expect(body['Jobs']).toMatchObject([
    { ApiName: 'CreateAcl', OperateType: 'Create', ResourceType: 'acl', ResourceId: AclId, Status: 'Succeeded' },
  ]);
});
