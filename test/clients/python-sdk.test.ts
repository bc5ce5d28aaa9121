import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { expectSteps, pythonClient, runClient, skipWithout } from './run-client.ts';

const client = pythonClient('sdk.py', 'aliyunsdkslb');
const requestId = expect.stringMatching(/^[0-9A-F-]{36}$/) as string;
const done = { answer: { RequestId: requestId } };

describe('aliyun-python-sdk-slb', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 20, faults: [] });
  });
  afterAll(async () => {
    await emulator.close();
  });

  it.for([
    ['TCP', { HealthCheckInterval: 7 }, { HealthCheckInterval: 9 }],
    ['HTTP', { StickySession: 'off', HealthCheck: 'off' }, { StickySession: 'off', Gzip: 'on' }],
  ] as const)('leads a %s listener through its life', async ([protocol, created, changed], context) => {
    skipWithout(client, context);
    const before = { ListenerPort: 80, BackendServerPort: 8080, Bandwidth: -1, Scheduler: 'wrr', ...created };
    const after = { ListenerPort: 80, BackendServerPort: 8080, Bandwidth: 5, Scheduler: 'rr', ...changed };
    expectSteps(await runClient(client, emulator.endpoint, 'lifecycle', protocol), {
      'create-load-balancer': {
        answer: { LoadBalancerName: '前端', LoadBalancerId: expect.stringMatching(/^lb-/) as string },
      },
      'describe-load-balancer': {
        answer: { LoadBalancerName: '前端', RegionId: 'cn-hangzhou', LoadBalancerStatus: 'active' },
      },
      create: done,
      created: { answer: { ...before, Status: 'stopped' } },
      start: done,
      started: { answer: { ...before, Status: 'running' } },
      set: done,
      changed: { answer: { ...after, Status: 'running' } },
      stop: done,
      stopped: { answer: { ...after, Status: 'stopped' } },
      delete: done,
      deleted: { code: 'InvalidParameter', status: 400, requestId },
      'delete-load-balancer': done,
    });
  });

  it('raises a ServerException with the code and the status of a refusal', async (context) => {
    skipWithout(client, context);
    expectSteps(await runClient(client, emulator.endpoint, 'errors'), {
      'unknown-load-balancer': { code: 'InvalidLoadBalancerId.NotFound', status: 404, requestId },
      // The SDK makes this of SignatureDoesNotMatch if the string to sign in the message is the one that it signed.
      'wrong-secret': { code: 'InvalidAccessKeySecret', status: 400, requestId },
      'unknown-key': { code: 'InvalidAccessKeyId.NotFound', status: 404, requestId },
      'port-out-of-range': { code: 'InvalidParam.ListenerPort', status: 400, requestId },
      'port-taken': { code: 'ListenerPortConflict', status: 400, requestId },
    });
  });
});
