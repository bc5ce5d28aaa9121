import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { done, makeBalancer, makeGroup, openAlb, refusal, send, type Values } from './alb-client.ts';

async function tags(bed: TestBed, values: Values): Promise<readonly string[]> {
  const { body } = await send(bed, 'ListTagResources', values);
  const items = body['TagResources'] as readonly Readonly<Record<string, unknown>>[];
  return items.map(({ TagKey, TagValue }) => `${String(TagKey)}=${String(TagValue)}`);
}

test('tags are given, looked for, shown and taken', async () => {
  await using bed = await openAlb();
  const id = await makeGroup(bed);
  const own = { ResourceType: 'servergroup', ResourceId: [id] };
  const Tag = [
    { Key: 'colour', Value: 'red' },
    { Key: 'size', Value: 'large' },
    { Key: 'shape', Value: 'round' },
  ];
  await done(bed, 'TagResources', { ...own, Tag });
  expect(await tags(bed, own)).toEqual(['colour=red', 'size=large', 'shape=round']);
  expect(await tags(bed, { ...own, Tag: [{ Key: 'size' }] })).toEqual(['size=large']);
  expect(await tags(bed, { ...own, Tag: [{ Key: 'size', Value: 'small' }] })).toEqual([]);
  expect(await tags(bed, { ResourceType: 'servergroup', Tag: [{ Key: 'size' }] })).toEqual(['size=large']);
  const { body } = await send(bed, 'ListServerGroups', { Tag: [{ Key: 'colour', Value: 'red' }] });
  expect(body).toMatchObject({ ServerGroups: [{ ServerGroupId: id, Tags: Tag }] });
  await done(bed, 'UnTagResources', { ...own, Tag: [{ Key: 'colour', Value: 'red' }] });
  await done(bed, 'UnTagResources', { ...own, TagKey: ['size'] });
  expect(await tags(bed, own)).toEqual(['shape=round']);
  await done(bed, 'UnTagResources', { ...own, All: true });
  expect(await tags(bed, own)).toEqual([]);
});

test('what does not exist, or is of another type, has no tags', async () => {
  await using bed = await openAlb();
  const balancer = await makeBalancer(bed);
  const Tag = [{ Key: 'colour', Value: 'red' }];
  const give = async (ResourceType: string, id: string): Promise<unknown> =>
    refusal(await send(bed, 'TagResources', { ResourceType, ResourceId: [balancer, id], Tag }));
  expect(await give('loadbalancer', 'alb-none')).toEqual([404, 'ResourceNotFound.LoadBalancer']);
  expect(await give('acl', balancer)).toEqual([404, 'ResourceNotFound.Acl']);
  expect(await tags(bed, { ResourceType: 'loadbalancer', ResourceId: [balancer] })).toEqual([]);
});

test.each(['aliyun-x', 'acs:x', 'see http://x', 'https://x'])('no tag says %s', async (text) => {
  await using bed = await openAlb();
  const own = { ResourceType: 'loadbalancer', ResourceId: [await makeBalancer(bed)] };
  for (const Tag of [[{ Key: text, Value: 'x' }], [{ Key: 'x', Value: text }]]) {
    expect(refusal(await send(bed, 'TagResources', { ...own, Tag }))).toEqual([400, 'InvalidParameter']);
  }
});
