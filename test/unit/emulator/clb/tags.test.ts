import { expect, test } from 'vitest';
import { createLoadBalancer, openTestBed, region, type Answer, type TestBed } from '../emulator-client.ts';

const tag = (TagKey: string, TagValue = 'v'): object => ({ TagKey, TagValue });

async function send(bed: TestBed, action: string, id: string, tags: readonly object[]): Promise<Answer> {
  return bed.call(action, { ...region, LoadBalancerId: id, Tags: JSON.stringify(tags) });
}

async function find(bed: TestBed, more: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  return (await bed.call('DescribeTags', { ...region, ...more })).body;
}

test('tags are added, overwritten by key and removed', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await send(bed, 'AddTags', id, [tag('a', '1'), tag('b', '2')]);
  await send(bed, 'AddTags', id, [tag('a', '3')]);
  await send(bed, 'RemoveTags', id, [tag('b', '2'), tag('a', '1')]);
  expect(await find(bed, { LoadBalancerId: id })).toMatchObject({
    TagSets: { TagSet: [{ TagKey: 'a', TagValue: '3', InstanceCount: 1 }] },
    PageSize: 50,
    PageNumber: 1,
    TotalCount: 1,
  });
});

test('a tag is counted once for all load balancers that have it', async () => {
  await using bed = await openTestBed();
  for (const id of [await createLoadBalancer(bed), await createLoadBalancer(bed)]) {
    await send(bed, 'AddTags', id, [tag('shared'), tag(id)]);
  }
  expect(await find(bed, { Tags: '[{"TagKey":"shared"}]' })).toMatchObject({
    TagSets: { TagSet: [{ TagKey: 'shared', InstanceCount: 2 }] },
  });
  expect(await find(bed, { PageSize: '2', PageNumber: '2' })).toMatchObject({ TotalCount: 3 });
});

test('a load balancer has ten tags at most, and a call five', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const many = (from: number, count: number): readonly object[] =>
    Array.from({ length: count }, (_, index) => tag(`k${from + index}`));
  expect((await send(bed, 'AddTags', id, many(1, 6))).body['Code']).toBe('QuotaExceeded.Tag');
  await send(bed, 'AddTags', id, many(1, 5));
  expect((await send(bed, 'AddTags', id, many(6, 5))).status).toBe(200);
  expect((await send(bed, 'AddTags', id, [tag('k1', 'again')])).status).toBe(200);
  expect((await send(bed, 'AddTags', id, [tag('k11')])).body['Code']).toBe('QuotaExceed.TagsPerResource');
});

test.each([
  [{ TagKey: '' }, 'InvalidParameter.TagKey'],
  [{ TagValue: 'v' }, 'InvalidParameter.TagKey'],
  [{ TagKey: 'aliyun1' }, 'InvalidParameter.TagKey'],
  [{ TagKey: 'k', TagValue: 'v'.repeat(129) }, 'InvalidParameter.TagValue'],
])('the tag %o is refused', async (wrong, code) => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  expect((await send(bed, 'AddTags', id, [wrong])).body['Code']).toBe(code);
});
