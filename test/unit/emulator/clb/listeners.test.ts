import { expect, test } from 'vitest';
import {
  at,
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  statusOf,
} from '../emulator-client.ts';

const start = 'StartLoadBalancerListener';
const stop = 'StopLoadBalancerListener';
const remove = 'DeleteLoadBalancerListener';
const set = 'SetLoadBalancerTCPListenerAttribute';
const describe = 'DescribeLoadBalancerTCPListenerAttribute';

test.each([
  ['json', 'GET'],
  ['xml', 'POST'],
] as const)('a listener lives from creation to deletion over %s and %s', async (format, method) => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const go = async (action: string): Promise<number> => (await bed.call(action, at(id), { format, method })).status;
  const read = async (): Promise<unknown> => (await bed.call(describe, at(id), { format, method })).body['Status'];
  expect((await createTcpListener(bed, id)).status).toBe(200);
  expect(await read()).toBe('stopped');
  expect(await go(start)).toBe(200);
  expect(await read()).toBe('starting');
  bed.clock.now += 1000;
  expect(await read()).toBe('running');
  expect((await bed.call(set, { ...at(id), Bandwidth: '10' }, { format, method })).status).toBe(200);
  expect(await read()).toBe('configuring');
  bed.clock.now += 1000;
  expect(await read()).toBe('running');
  expect(await go(stop)).toBe(200);
  expect(await read()).toBe('stopping');
  bed.clock.now += 1000;
  expect(await read()).toBe('stopped');
  expect(await go(remove)).toBe(200);
  expect((await bed.call(describe, at(id), { format, method })).status).toBe(400);
});

test('a TCP listener shows what was written and the defaults of the rest', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { PersistenceTimeout: '30' });
  const { body } = await bed.call(describe, at(id));
  expect(body).toMatchObject({
    LoadBalancerId: id,
    ListenerPort: 80,
    BackendServerPort: 8080,
    Bandwidth: -1,
    Scheduler: 'wrr',
    PersistenceTimeout: 30,
    EstablishedTimeout: 900,
    HealthyThreshold: 3,
    HealthCheckConnectPort: 8080,
  });
});

test('an HTTP listener shows what was written and the defaults of the rest', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createHttpListener(bed, id, { Scheduler: 'rr' });
  const { body } = await bed.call('DescribeLoadBalancerHTTPListenerAttribute', at(id));
  expect(body).toMatchObject({
    Scheduler: 'rr',
    XForwardedFor: 'on',
    Gzip: 'on',
    StickySession: 'off',
    Status: 'stopped',
  });
});

test('Set changes the given parameters and no others', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { PersistenceTimeout: '30' });
  await bed.call(set, { ...at(id), Bandwidth: '7' });
  const { body } = await bed.call(describe, at(id));
  expect([body['Bandwidth'], body['PersistenceTimeout'], body['Status']]).toEqual([7, 30, 'stopped']);
});

test('a parameter is understood under either case of its first letter', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { healthCheckInterval: '9' });
  await createTcpListener(bed, id, { ListenerPort: '81', HealthCheckInterval: '8' });
  expect((await bed.call(describe, at(id))).body['HealthCheckInterval']).toBe(9);
  expect((await bed.call(describe, at(id, 81))).body['HealthCheckInterval']).toBe(8);
});

test('a health-check timeout shorter than the interval is raised to it', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { healthCheckInterval: '9', HealthCheckConnectTimeout: '4' });
  expect((await bed.call(describe, at(id))).body['HealthCheckConnectTimeout']).toBe(9);
});

test('a port is taken by a listener of either protocol until that is deleted', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  const tcp = await createTcpListener(bed, id);
  const http = await createHttpListener(bed, id);
  expect([tcp.status, tcp.body['Code']]).toEqual([400, 'ListenerPortConflict']);
  expect([http.status, http.body['Code']]).toEqual([400, 'InvalidParameter.ListenerPortConflict']);
  await bed.call(remove, at(id));
  expect((await createHttpListener(bed, id)).status).toBe(200);
});

test('the port conflict has its own code in the guide of 2018', async () => {
  await using bed = await openTestBed({ edition: '2018' });
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  expect((await createTcpListener(bed, id)).body['Code']).toBe('ListenerAlreadyExists');
});

test('the other protocol of a port cannot be described or set', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  for (const action of ['DescribeLoadBalancerHTTPListenerAttribute', 'SetLoadBalancerHTTPListenerAttribute']) {
    const { status, body } = await bed.call(action, {
      ...at(id),
      Bandwidth: '-1',
      StickySession: 'off',
      HealthCheck: 'off',
    });
    expect([status, body['Code']]).toEqual([400, 'UnsupportedOperationonfixedprotocalport']);
  }
});

test('a load balancer takes fifty listeners', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  for (let port = 1; port <= 50; port += 1) await createTcpListener(bed, id, { ListenerPort: String(port) });
  const { status, body } = await createTcpListener(bed, id, { ListenerPort: '51' });
  expect([status, body['Code']]).toEqual([400, 'VipTooManyListeners']);
});

test.each([
  [undefined, start, 404, 'ListenerNotFound'],
  [undefined, stop, 404, 'ListenerNotFound'],
  [undefined, set, 404, 'ListenerNotFound'],
  [undefined, remove, 404, 'ResourceNotFound.Listener'],
  [undefined, describe, 400, 'InvalidParameter'],
  ['2018', remove, 404, 'ListenerNotFound'],
  ['2018', describe, 404, 'ListenerNotFound'],
])('edition %s: %s without a listener gives %i %s', async (edition, action, status, code) => {
  await using bed = await openTestBed(edition === undefined ? {} : { edition });
  const id = await createLoadBalancer(bed);
  const answer = await bed.call(action, { ...at(id), Bandwidth: '1' });
  expect([answer.status, answer.body['Code']]).toEqual([status, code]);
});

test.each([
  [{ ListenerPort: '' }, 400, 'MissingListenerPort'],
  [{ BackendServerPort: '' }, 400, 'MissingParameter'],
  [{ LoadBalancerId: 'lb-none' }, 404, 'InvalidLoadBalancerId.NotFound'],
  [{ RegionId: 'mars-1' }, 404, 'InvalidRegionId.NotFound'],
  [{ RegionId: 'cn-beijing' }, 404, 'InvalidLoadBalancerId.NotFound'],
])('a TCP listener with %o is refused and not made', async (parameters, status, code) => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const answer = await createTcpListener(bed, id, parameters);
  expect([answer.status, answer.body['Code']]).toEqual([status, code]);
  expect(await statusOf(bed, id)).toBeUndefined();
});

test.each([
  { Scheduler: 'fastest' },
  { Bandwidth: '5121' },
  { Bandwidth: '-2' },
  { ListenerPort: '65536' },
  { ListenerPort: 'http' },
])('a TCP listener with %o breaks a constraint', async (parameters) => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  expect((await createTcpListener(bed, id, parameters)).status).toBe(400);
  expect(await statusOf(bed, id)).toBeUndefined();
});
