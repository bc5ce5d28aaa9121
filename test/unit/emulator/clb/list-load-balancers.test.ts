import { expect, test } from 'vitest';
import { createLoadBalancer, openTestBed, region } from '../emulator-client.ts';

const list = 'DescribeLoadBalancers';

function idsIn(body: Readonly<Record<string, unknown>>): readonly string[] {
  const { LoadBalancer } = body['LoadBalancers'] as { LoadBalancer: readonly { LoadBalancerId: string }[] };
  return LoadBalancer.map(({ LoadBalancerId }) => LoadBalancerId);
}

test('the list holds the instances of the region, with the charge type as a number and as a word', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed, { LoadBalancerName: 'front' });
  const { body } = await bed.call(list, region);
  expect(body).toMatchObject({
    TotalCount: 1,
    PageNumber: 1,
    PageSize: 10,
    LoadBalancers: {
      LoadBalancer: [
        {
          LoadBalancerId: id,
          LoadBalancerName: 'front',
          InternetChargeType: '4',
          InternetChargeTypeAlias: 'paybytraffic',
        },
      ],
    },
  });
  const elsewhere = await bed.call(list, { RegionId: 'cn-beijing' });
  expect(idsIn(elsewhere.body)).toEqual([]);
});

test('filters are met all at once, and a filter may hold several names or identifiers', async () => {
  await using bed = await openTestBed();
  const [first, second, third] = [
    await createLoadBalancer(bed, { LoadBalancerName: 'one' }),
    await createLoadBalancer(bed, { LoadBalancerName: 'two' }),
    await createLoadBalancer(bed, { LoadBalancerName: 'three' }),
  ];
  const ids = async (filter: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    idsIn((await bed.call(list, { ...region, ...filter })).body);
  expect(await ids({ LoadBalancerName: 'one,three' })).toEqual([first, third]);
  expect(await ids({ LoadBalancerId: `${first},${second}`, LoadBalancerName: 'two' })).toEqual([second]);
  expect(await ids({ AddressType: 'intranet' })).toEqual([]);
  expect(await ids({ LoadBalancerStatus: 'active', PayType: 'PayOnDemand' })).toEqual([first, second, third]);
});

test('the list comes in pages, the last one shorter, and nothing after it', async () => {
  await using bed = await openTestBed();
  const made = [await createLoadBalancer(bed), await createLoadBalancer(bed), await createLoadBalancer(bed)];
  const page = async (number: number): Promise<Readonly<Record<string, unknown>>> =>
    (await bed.call(list, { ...region, PageSize: '2', PageNumber: String(number) })).body;
  expect(idsIn(await page(1))).toEqual(made.slice(0, 2));
  expect(idsIn(await page(2))).toEqual(made.slice(2));
  expect(idsIn(await page(3))).toEqual([]);
  expect(await page(3)).toMatchObject({ TotalCount: 3, PageNumber: 3, PageSize: 2 });
});

test('a filter by server shows what it stands behind, by itself or in a group', async () => {
  await using bed = await openTestBed();
  const [alone, grouped] = [await createLoadBalancer(bed), await createLoadBalancer(bed)];
  const BackendServers = JSON.stringify([{ ServerId: 'i-one', Port: 80 }]);
  await bed.call('AddBackendServers', { ...region, LoadBalancerId: alone, BackendServers });
  await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: grouped, BackendServers });
  expect(idsIn((await bed.call(list, { ...region, ServerId: 'i-one' })).body)).toEqual([alone, grouped]);
  expect(idsIn((await bed.call(list, { ...region, ServerId: 'i-two' })).body)).toEqual([]);
});

test('a filter by tags shows what has all of them', async () => {
  await using bed = await openTestBed();
  const tags = (...pairs: readonly (readonly string[])[]): string =>
    JSON.stringify(pairs.map(([TagKey, TagValue]) => ({ TagKey, TagValue })));
  const [red, plain] = [await createLoadBalancer(bed), await createLoadBalancer(bed)];
  await bed.call('AddTags', { ...region, LoadBalancerId: red, Tags: tags(['colour', 'red'], ['size', 'large']) });
  await bed.call('AddTags', { ...region, LoadBalancerId: plain, Tags: tags(['size', 'large']) });
  const ids = async (Tags: string): Promise<readonly string[]> =>
    idsIn((await bed.call(list, { ...region, Tags })).body);
  expect(await ids(tags(['size', 'large']))).toEqual([red, plain]);
  expect(await ids(tags(['size', 'large'], ['colour', 'red']))).toEqual([red]);
  expect(await ids(tags(['colour']))).toEqual([red]);
  expect(await ids(tags(['colour', 'blue']))).toEqual([]);
});
