import { expect, test } from 'vitest';
import { createLoadBalancer, openTestBed, type TestBed } from '../emulator-client.ts';

const ten = { InternetChargeType: 'paybybandwidth', Bandwidth: '10' };
const code = 'InvalidParameter';

async function give(bed: TestBed, id: string, port: string, bandwidth: string, protocol = 'TCP'): Promise<string> {
  const { status, body } = await bed.call(`CreateLoadBalancer${protocol}Listener`, {
    RegionId: 'cn-hangzhou',
    LoadBalancerId: id,
    ListenerPort: port,
    BackendServerPort: '80',
    Bandwidth: bandwidth,
  });
  return status === 200 ? 'taken' : `${status} ${String(body['Code'])}`;
}

async function change(bed: TestBed, id: string, port: string, bandwidth: string): Promise<string> {
  const { status, body } = await bed.call('SetLoadBalancerTCPListenerAttribute', {
    RegionId: 'cn-hangzhou',
    LoadBalancerId: id,
    ListenerPort: port,
    Bandwidth: bandwidth,
  });
  return status === 200 ? 'taken' : `${status} ${String(body['Code'])}`;
}

test('listeners of whatever protocol have no more together than an instance that is billed by bandwidth', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed, ten);
  expect(await give(bed, id, '80', '6')).toBe('taken');
  expect(await give(bed, id, '81', '5', 'UDP')).toBe(`400 ${code}`);
  expect(await give(bed, id, '81', '4', 'UDP')).toBe('taken');
  expect(await give(bed, id, '82', '-1')).toBe('taken');
  expect(await give(bed, id, '83', '1')).toBe(`400 ${code}`);
});

test('what a listener had does not count when it is changed, nor when it is gone', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed, ten);
  await give(bed, id, '80', '6');
  await give(bed, id, '81', '2');
  expect(await change(bed, id, '80', '8')).toBe('taken');
  expect(await change(bed, id, '81', '3')).toBe(`400 ${code}`);
  await bed.call('DeleteLoadBalancerListener', { RegionId: 'cn-hangzhou', LoadBalancerId: id, ListenerPort: '80' });
  expect(await change(bed, id, '81', '10')).toBe('taken');
});

test('no sum is asked of where bandwidth is not billed, of an instance inside, and without a total', async () => {
  await using bed = await openTestBed();
  for (const given of [
    {},
    { ...ten, AddressType: 'intranet', VSwitchId: 'vsw-1' },
    { InternetChargeType: 'paybybandwidth' },
  ]) {
    expect(await give(bed, await createLoadBalancer(bed, given), '80', '11')).toBe('taken');
  }
});
