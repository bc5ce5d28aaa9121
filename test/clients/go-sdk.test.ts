import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { expectSteps, runClient, skipWithout, type Client, type Step } from './run-client.ts';

const client: Client = { language: 'go', command: ['.clients/go-sdk'] };
const requestId = expect.stringMatching(/^[0-9A-F-]{36}$/) as string;
const done = answer({ RequestId: requestId });

function answer(fields: Step): Step {
  return { status: 200, answer: fields };
}

describe('alibaba-cloud-sdk-go', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 20, faults: [] });
  });
  afterAll(async () => {
    await emulator.close();
  });

  it('leads a TCP listener through its life', async (context) => {
    skipWithout(client, context);
    const shared = { ListenerPort: 80, BackendServerPort: 8080, HealthCheckInterval: 7 };
    const before = { ...shared, Bandwidth: -1, Scheduler: 'wrr' };
    const after = { ...shared, Bandwidth: 5, Scheduler: 'rr' };
    expectSteps(await runClient(client, emulator.endpoint, 'lifecycle'), {
      'create-load-balancer': answer({
        LoadBalancerName: '前端',
        LoadBalancerId: expect.stringMatching(/^lb-/) as string,
      }),
      'describe-load-balancer': answer({
        LoadBalancerName: '前端',
        RegionId: 'cn-hangzhou',
        LoadBalancerStatus: 'active',
      }),
      create: done,
      created: answer({ ...before, Status: 'stopped' }),
      start: done,
      started: answer({ ...before, Status: 'running' }),
      set: done,
      changed: answer({ ...after, Status: 'running' }),
      stop: done,
      stopped: answer({ ...after, Status: 'stopped' }),
      delete: done,
      deleted: { code: 'InvalidParameter', status: 400, requestId },
      'delete-load-balancer': done,
    });
  });

  it('returns a ServerError with the code and the status of a refusal', async (context) => {
    skipWithout(client, context);
    expectSteps(await runClient(client, emulator.endpoint, 'errors'), {
      'unknown-load-balancer': { code: 'InvalidLoadBalancerId.NotFound', status: 404, requestId },
      // The SDK recommends this if the string to sign in the message is the one that it signed.
      'wrong-secret': {
        code: 'SignatureDoesNotMatch',
        status: 400,
        recommend: expect.stringContaining('InvalidAccessKeySecret') as string,
      },
      'unknown-key': { code: 'InvalidAccessKeyId.NotFound', status: 404, requestId },
      'port-out-of-range': { code: 'InvalidParam.ListenerPort', status: 400, requestId },
      'port-taken': { code: 'ListenerPortConflict', status: 400, requestId },
    });
  });
});
