import RpcClient from '@alicloud/pop-core';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const region = { RegionId: 'cn-hangzhou' };

type Listener = Readonly<Record<string, unknown>>;

/** The vendor's client, unmodified, with one HTTP method for all its calls. */
function clientOf(endpoint: string, method: 'GET' | 'POST', accessKeySecret = 'testsecret', accessKeyId = 'testid') {
  const client = new RpcClient({ endpoint, apiVersion: book.service.version, accessKeyId, accessKeySecret });
  return async <T = Listener>(action: string, parameters: object): Promise<T> =>
    await client.request<T>(action, { ...region, ...parameters }, { method });
}

describe.each(['GET', 'POST'] as const)('@alicloud/pop-core by %s', (method) => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ book, transitionMs: 20, faults: [] });
  });
  afterAll(async () => {
    await emulator.close();
  });

  it.each([
    ['TCP', { healthCheckInterval: 7 }, { HealthCheckInterval: 7 }],
    ['HTTP', { StickySession: 'off', HealthCheck: 'off' }, { StickySession: 'off', Gzip: 'on' }],
  ])('leads a %s listener through its life', async (protocol, settings, shown) => {
    const call = clientOf(emulator.endpoint, method);
    const { LoadBalancerId } = await call<{ LoadBalancerId: string }>('CreateLoadBalancer', {
      LoadBalancerName: 'front',
    });
    const listener = { LoadBalancerId, ListenerPort: 80 };
    const describeIt = async (): Promise<Listener> =>
      await call(`DescribeLoadBalancer${protocol}ListenerAttribute`, listener);
    const until = async (status: string): Promise<Listener> => {
      for (;;) {
        const state = await describeIt();
        if (state['Status'] === status) return state;
        await wait(5);
      }
    };

    await call(`CreateLoadBalancer${protocol}Listener`, {
      ...listener,
      BackendServerPort: 80,
      Bandwidth: -1,
      ...settings,
    });
    expect(await describeIt()).toMatchObject({
      Status: 'stopped',
      ListenerPort: 80,
      Bandwidth: -1,
      Scheduler: 'wrr',
      ...shown,
    });
    await call('StartLoadBalancerListener', listener);
    await until('running');
    await call(`SetLoadBalancer${protocol}ListenerAttribute`, {
      ...listener,
      Bandwidth: 5,
      Scheduler: 'rr',
      ...settings,
    });
    expect(await until('running')).toMatchObject({ Bandwidth: 5, Scheduler: 'rr' });
    await call('StopLoadBalancerListener', listener);
    await until('stopped');
    await call('DeleteLoadBalancerListener', listener);
    await expect(describeIt()).rejects.toMatchObject({ code: 'InvalidParameter' });
    await call('DeleteLoadBalancer', { LoadBalancerId });
  });

  it('is told of a wrong secret, with the string that the emulator signed', async () => {
    const call = clientOf(emulator.endpoint, method, 'another-secret');
    await expect(call('DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-1' })).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      message: expect.stringContaining(`${method}&%2F&`) as string,
    });
  });

  it('is told of an unknown access key', async () => {
    const call = clientOf(emulator.endpoint, method, 'testsecret', 'nobody');
    await expect(call('DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-1' })).rejects.toMatchObject({
      code: 'InvalidAccessKeyId.NotFound',
    });
  });

  it('is told of an unknown load balancer', async () => {
    const call = clientOf(emulator.endpoint, method);
    await expect(call('DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-none' })).rejects.toMatchObject({
      code: 'InvalidLoadBalancerId.NotFound',
    });
  });

  it('is told of a port that is taken', async () => {
    const call = clientOf(emulator.endpoint, method);
    const { LoadBalancerId } = await call<{ LoadBalancerId: string }>('CreateLoadBalancer', {});
    const listener = { LoadBalancerId, ListenerPort: 443, BackendServerPort: 443, Bandwidth: -1 };
    await call('CreateLoadBalancerTCPListener', listener);
    await expect(call('CreateLoadBalancerTCPListener', listener)).rejects.toMatchObject({
      code: 'ListenerPortConflict',
    });
  });
});
