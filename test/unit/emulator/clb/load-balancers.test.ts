import { expect, test } from 'vitest';
import {
  at,
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
} from '../emulator-client.ts';

const describe = 'DescribeLoadBalancerAttribute';

test('a new load balancer is active and shows what it was made with', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed, { LoadBalancerName: 'front' });
  const { body } = await bed.call(describe, { ...region, LoadBalancerId: id });
  expect(body).toMatchObject({
    LoadBalancerId: id,
    LoadBalancerName: 'front',
    LoadBalancerStatus: 'active',
    RegionId: 'cn-hangzhou',
    AddressType: 'internet',
    InternetChargeType: 'paybytraffic',
    CreateTime: '2026-11-21T00:00:00Z',
    CreateTimeStamp: Date.parse('2026-11-21T00:00:00Z'),
    ListenerPorts: { ListenerPort: [] },
  });
});

test('a load balancer lists its ports, under both spellings of protocol', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { ListenerPort: '90' });
  await createHttpListener(bed, id);
  const { body } = await bed.call(describe, { ...region, LoadBalancerId: id });
  expect(body).toMatchObject({
    ListenerPorts: { ListenerPort: [80, 90] },
    ListenerPortsAndProtocal: { ListenerPortAndProtocal: [{ ListenerPort: 80, ListenerProtocal: 'http' }, {}] },
    ListenerPortsAndProtocol: { ListenerPortAndProtocol: [{}, { ListenerPort: 90, ListenerProtocol: 'tcp' }] },
  });
});

test('a load balancer becomes inactive when its last listener is deleted, and a new listener does not wake it', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const read = async (): Promise<unknown> =>
    (await bed.call(describe, { LoadBalancerId: id, ...region })).body['LoadBalancerStatus'];
  await createTcpListener(bed, id);
  await createTcpListener(bed, id, { ListenerPort: '81' });
  await bed.call('DeleteLoadBalancerListener', at(id));
  expect(await read()).toBe('active');
  await bed.call('DeleteLoadBalancerListener', at(id, 81));
  expect(await read()).toBe('inactive');
  await createTcpListener(bed, id);
  await bed.call('StartLoadBalancerListener', at(id));
  expect(await read()).toBe('inactive');
});

test('a deleted load balancer takes its listeners and groups with it', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  const { body } = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: id });
  expect((await bed.call('DeleteLoadBalancer', { ...region, LoadBalancerId: id })).status).toBe(200);
  const group = { ...region, VServerGroupId: String(body['VServerGroupId']) };
  for (const [action, parameters, code] of [
    [describe, { ...region, LoadBalancerId: id }, 'InvalidLoadBalancerId.NotFound'],
    ['DescribeLoadBalancerTCPListenerAttribute', at(id), 'InvalidLoadBalancerId.NotFound'],
    ['DeleteVServerGroup', group, 'InvalidParameter'],
  ] as const) {
    const answer = await bed.call(action, parameters);
    expect([answer.status, answer.body['Code']]).toEqual([404, code]);
  }
});

test('a load balancer belongs to its account and its region', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const credentials = { accessKeyId: 'otherid', accessKeySecret: 'othersecret' };
  for (const answer of [
    await bed.call(describe, { ...region, LoadBalancerId: id }, { credentials }),
    await bed.call('DeleteLoadBalancer', { ...region, LoadBalancerId: id }, { credentials }),
    await bed.call(describe, { RegionId: 'cn-beijing', LoadBalancerId: id }),
  ]) {
    expect([answer.status, answer.body['Code']]).toEqual([404, 'InvalidLoadBalancerId.NotFound']);
  }
  expect((await bed.call(describe, { ...region, LoadBalancerId: id })).status).toBe(200);
});

test('the same token with the same parameters gives the same load balancer under a new RequestId', async () => {
  await using bed = await openTestBed();
  const parameters = { ...region, ClientToken: 'Token', LoadBalancerName: 'front', LoadBalancerSpec: 'slb.s1.small' };
  const first = await bed.call('CreateLoadBalancer', parameters);
  const second = await bed.call('CreateLoadBalancer', parameters, { format: 'xml', method: 'POST' });
  expect(second.body['LoadBalancerId']).toBe(first.body['LoadBalancerId']);
  expect(second.body['RequestId']).not.toBe(first.body['RequestId']);
});

test('the same token with other parameters is refused', async () => {
  await using bed = await openTestBed();
  await createLoadBalancer(bed, { ClientToken: 'Token' });
  const parameters = { ...region, ClientToken: 'Token', LoadBalancerName: 'other', LoadBalancerSpec: 'slb.s1.small' };
  const { status, body } = await bed.call('CreateLoadBalancer', parameters);
  expect([status, body['Code']]).toEqual([400, 'IdempotentParameterMismatch']);
});

test('tokens differ by case and by account', async () => {
  await using bed = await openTestBed();
  const credentials = { accessKeyId: 'otherid', accessKeySecret: 'othersecret' };
  const first = await createLoadBalancer(bed, { ClientToken: 'Token' });
  expect(await createLoadBalancer(bed, { ClientToken: 'token' })).not.toBe(first);
  const parameters = { ...region, ClientToken: 'Token', LoadBalancerSpec: 'slb.s1.small' };
  const foreign = await bed.call('CreateLoadBalancer', parameters, { credentials });
  expect(foreign.body['LoadBalancerId']).not.toBe(first);
});
