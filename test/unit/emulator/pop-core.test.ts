import RpcClient from '@alicloud/pop-core';
import { expect, test } from 'vitest';
import { book, region } from './emulator-client.ts';
import { startEmulator } from '../../../emulator/server.ts';

test.each(['GET', 'POST'])('the vendor client @alicloud/pop-core works unmodified with %s', async (method) => {
  const emulator = await startEmulator({ book, transitionMs: 0, faults: [] });
  try {
    const client = new RpcClient({
      endpoint: emulator.endpoint,
      apiVersion: book.service.version,
      accessKeyId: 'testid',
      accessKeySecret: 'testsecret',
    });
    const made = await client.request<{ LoadBalancerId: string }>(
      'CreateLoadBalancer',
      { ...region, LoadBalancerName: 'front-1', LoadBalancerSpec: 'slb.s1.small' },
      { method },
    );
    const listener = { ...region, LoadBalancerId: made.LoadBalancerId, ListenerPort: 80 };
    const settings = { BackendServerPort: 80, Bandwidth: -1, healthCheckInterval: 7 };
    await client.request('CreateLoadBalancerTCPListener', { ...listener, ...settings }, { method });
    const read = await client.request('DescribeLoadBalancerTCPListenerAttribute', listener, { method });
    expect(read).toMatchObject({ Status: 'stopped', HealthCheckInterval: 7, Bandwidth: -1 });
    const unknown = client.request('DeleteLoadBalancer', { ...region, LoadBalancerId: 'lb-none' }, { method });
    await expect(unknown).rejects.toMatchObject({ code: 'InvalidLoadBalancerId.NotFound' });
  } finally {
    await emulator.close();
  }
});
