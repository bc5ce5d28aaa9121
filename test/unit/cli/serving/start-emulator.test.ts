import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmulator, type ServedEmulator } from '../../../../cli/serving/start-emulator.ts';
import type { ServeOptions } from '../../../../cli/serving/serve-options.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { encodeRequest, formatTimestamp } from '../../../../protocol/encode-request.ts';
import type { WireParameters } from '../../../../protocol/wire.ts';

const versions = { clb: '2014-05-15', alb: '2020-06-16' };
let open: ServedEmulator | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function started(options: ServeOptions = {}): Promise<ServedEmulator> {
  open = await startEmulator(options);
  return open;
}

async function call(
  { endpoint }: ServedEmulator,
  action: string,
  parameters: WireParameters = {},
  service: keyof typeof versions = 'clb',
): Promise<Readonly<Record<string, unknown>>> {
  const wire = encodeRequest({
    action,
    version: versions[service],
    parameters: { RegionId: 'cn-hangzhou', ...parameters },
    credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
    format: 'json',
    method: 'GET',
    timestamp: formatTimestamp(Date.now()),
    nonce: randomUUID(),
    host: new URL(endpoint).host,
  });
  const response = await fetch(`${endpoint}${wire.target}`, { headers: wire.headers });
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

it('serves the Classic Load Balancer on a free port, tells what was asked and shows what there is', async () => {
  const emulator = await started();
  expect(emulator.endpoint).toBe(`http://127.0.0.1:${emulator.port}`);
  const { LoadBalancerId: id } = await call(emulator, 'CreateLoadBalancer', { LoadBalancerName: 'mine' });
  await call(emulator, 'DeleteLoadBalancer', { LoadBalancerId: 'lb-none' });
  expect(emulator.requests().map(({ action, status, code }) => [action, status, code])).toEqual([
    ['CreateLoadBalancer', 200, undefined],
    ['DeleteLoadBalancer', 404, 'InvalidLoadBalancerId.NotFound'],
  ]);
  expect(emulator.state()['clb']?.['loadBalancers']).toMatchObject({
    [String(id)]: { id, settings: { LoadBalancerName: 'mine' }, status: 'active', listeners: {} },
  });
  expect(JSON.parse(JSON.stringify(emulator.state()))).toEqual(emulator.state());
});

it('begins anew', async () => {
  const emulator = await started({ fail: ['DescribeZones=Throttling:1'] });
  await call(emulator, 'CreateLoadBalancer');
  expect(await call(emulator, 'DescribeZones')).toHaveProperty('Code', 'Throttling');
  expect(await call(emulator, 'DescribeZones')).not.toHaveProperty('Code');
  const before = emulator.requests();
  emulator.reset();
  expect(before).toHaveLength(3);
  expect(emulator.requests()).toEqual([]);
  expect(emulator.state()).toMatchObject({ clb: { loadBalancers: {} } });
  expect(await call(emulator, 'DescribeZones')).toHaveProperty('Code', 'Throttling');
  expect(await call(emulator, 'DescribeLoadBalancers')).toHaveProperty('TotalCount', 0);
});

it('serves several services on one port, each with what is meant for it', async () => {
  const emulator = await started({
    service: ['clb', 'alb'],
    fail: ['DescribeZones=SystemBusy', 'CreateRule=SystemBusy', 'CreateRules=SystemBusy'],
  });
  expect(await call(emulator, 'CreateRules')).toHaveProperty('Code', 'SystemBusy');
  expect(await call(emulator, 'CreateRule', {}, 'alb')).toHaveProperty('Code', 'SystemBusy');
  expect(await call(emulator, 'DescribeRegions', {}, 'alb')).not.toHaveProperty('Code');
  expect(emulator.requests().map(({ service }) => service)).toEqual(['clb', 'alb', 'alb']);
  expect(Object.keys(emulator.state())).toEqual(['clb', 'alb']);
});

it('tells of each request as it is answered', async () => {
  const told: string[] = [];
  const emulator = await started({ onRequest: ({ action }) => told.push(action) });
  await call(emulator, 'DescribeRegions');
  expect(told).toEqual(['DescribeRegions']);
});

it('answers a request though whoever is told of it throws, which is thrown outside', async () => {
  const thrown: unknown[] = [];
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.once('uncaughtException', (error) => thrown.push(error));
  try {
    const problem = new Error('not mine');
    const emulator = await started({
      onRequest: () => {
        throw problem;
      },
    });
    expect(await call(emulator, 'DescribeRegions')).toHaveProperty('RequestId');
    expect(thrown).toEqual([problem]);
  } finally {
    for (const listener of listeners) process.on('uncaughtException', listener);
  }
});

describe('refuses what cannot be, and says which option', () => {
  it.each<[ServeOptions, RegExp]>([
    [{ busy: 1.5 }, /^busy: 1\.5 is no number from 0 to 1$/],
    [{ throttle: 0 }, /^throttle: 0 is no whole number from 1 to/],
    [{ delay: -1 }, /^delay: -1 is no whole number/],
    [{ transitionMs: Number.NaN }, /^transitionMs: NaN is no whole number/],
    [{ fail: ['CreateLoadBalancer=Bogus'] }, /^fail: "CreateLoadBalancer=Bogus": no document lists the code "Bogus"/],
    [{ service: 'slb' }, /unknown service "slb"/],
    [{ service: [] }, /no service is named/],
    [{ edition: '1999' }, /unknown edition "1999"/],
    [{ service: ['clb', 'alb'], edition: '2024' }, /an edition is that of the documents of one service/],
    [{ faults: ['no-such'] }, /unknown fault "no-such"/],
    [{ fail: 'A=B' as unknown as string[] }, /^fail: "A=B" is no list$/],
    [{ book: loadSpecBook('alb'), service: 'clb' }, /^book: a service or a folder of specs is named beside it$/],
    [{ variants: ['no-such'] }, /unknown variant "no-such"/],
  ])('%j', async (options, words) => {
    await expect(startEmulator(options)).rejects.toThrow(words);
  });
});
