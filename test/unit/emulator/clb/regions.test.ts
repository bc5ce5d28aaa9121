import { expect, test } from 'vitest';
import { createLoadBalancer, createTcpListener, openTestBed, region } from '../emulator-client.ts';

test('regions are listed with their endpoints', async () => {
  await using bed = await openTestBed();
  const { body } = await bed.call('DescribeRegions', {});
  expect(body['Regions']).toMatchObject({
    Region: expect.arrayContaining([
      { RegionId: 'cn-hangzhou', LocalName: 'cn-hangzhou', RegionEndpoint: 'slb.cn-hangzhou.aliyuncs.com' },
    ]) as unknown,
  });
});

test('each zone of a region names another that stands in for it', async () => {
  await using bed = await openTestBed();
  const { body } = await bed.call('DescribeZones', region);
  expect(body['Zones']).toMatchObject({
    Zone: [
      { ZoneId: 'cn-hangzhou-b', SlaveZones: { SlaveZone: [{ ZoneId: 'cn-hangzhou-d' }] } },
      { ZoneId: 'cn-hangzhou-d', SlaveZones: { SlaveZone: [{ ZoneId: 'cn-hangzhou-b' }] } },
    ],
  });
});

test.each(['DescribeZones', 'DescribeLoadBalancers', 'CreateLoadBalancer'])(
  '%s refuses a region that does not exist',
  async (action) => {
    await using bed = await openTestBed();
    const { status, body } = await bed.call(action, { RegionId: 'nowhere' });
    expect([status, body['Code']]).toEqual([404, 'InvalidRegionId.NotFound']);
  },
);

test('status, name and specification are changed, and the listeners stay', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  const change = async (action: string, parameters: Readonly<Record<string, string>>): Promise<number> =>
    (await bed.call(action, { ...region, LoadBalancerId: id, ...parameters })).status;
  expect(await change('SetLoadBalancerStatus', { LoadBalancerStatus: 'inactive' })).toBe(200);
  expect(await change('SetLoadBalancerStatus', { LoadBalancerStatus: 'locked' })).toBe(400);
  expect(await change('SetLoadBalancerName', { LoadBalancerName: 'back' })).toBe(200);
  expect(await change('ModifyLoadBalancerInstanceSpec', { LoadBalancerSpec: 'slb.s3.large' })).toBe(200);
  const { body } = await bed.call('DescribeLoadBalancerAttribute', { ...region, LoadBalancerId: id });
  expect(body).toMatchObject({
    LoadBalancerStatus: 'inactive',
    LoadBalancerName: 'back',
    LoadBalancerSpec: 'slb.s3.large',
    ListenerPorts: { ListenerPort: [80] },
  });
});
