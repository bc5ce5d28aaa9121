import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { expectSteps, pythonClient, runClient, skipWithout, type Step } from './run-client.ts';

const client = pythonClient('libcloud_driver.py', 'libcloud.loadbalancer.drivers.slb');
const requestId = expect.stringMatching(/^[0-9A-F-]{36}$/) as string;
const done = { success: true };
const accepted = { answer: { RequestId: requestId } };

/** Libcloud has no field for a code: it puts the fields of the answer into the message. */
function refusal(status: number, code: string): Step {
  return { status, message: expect.stringContaining(`'code': '${code}'`) as string };
}

describe('Apache Libcloud', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 20, faults: [] });
  });
  afterAll(async () => {
    await emulator.close();
  });

  // XML has no types, so the numbers are text.
  it.for([
    ['tcp', { HealthCheckType: 'tcp' }],
    ['http', { StickySession: 'off', HealthCheck: 'off' }],
  ] as const)('leads a %s listener through its life', async ([protocol, settings], context) => {
    skipWithout(client, context);
    const before = { ListenerPort: '80', BackendServerPort: '80', Bandwidth: '-1', Scheduler: 'wrr', ...settings };
    const after = { ListenerPort: '80', BackendServerPort: '80', Bandwidth: '5', Scheduler: 'rr', ...settings };
    expectSteps(await runClient(client, emulator.endpoint, 'lifecycle', protocol), {
      'create-balancer': {
        id: expect.stringMatching(/^lb-/) as string,
        name: 'front',
        ip: expect.stringMatching(/^(\d+\.){3}\d+$/) as string,
      },
      started: { answer: { ...before, Status: 'running' } },
      attribute: {
        name: 'front',
        listeners: [{ ListenerPort: '80', ListenerProtocol: protocol }],
        servers: [],
        extra: { region_id: 'cn-hangzhou', address_type: 'internet', create_timestamp: expect.any(Number) as number },
      },
      members: { members: [] },
      'create-listener': done,
      'list-listeners': { ports: ['80', '81'] },
      set: accepted,
      changed: { answer: { ...after, Status: 'running' } },
      stop: done,
      stopped: { answer: { ...after, Status: 'stopped' } },
      start: done,
      restarted: { answer: { ...after, Status: 'running' } },
      delete: accepted,
      deleted: refusal(400, 'InvalidParameter'),
      'destroy-balancer': done,
      destroyed: refusal(404, 'InvalidLoadBalancerId.NotFound'),
    });
  });

  it('raises a BaseHTTPError with the status, and with the code in its text', async (context) => {
    skipWithout(client, context);
    expectSteps(await runClient(client, emulator.endpoint, 'errors'), {
      'wrong-secret': refusal(400, 'SignatureDoesNotMatch'),
      'port-out-of-range': refusal(400, 'InvalidParam.ListenerPort'),
      'port-taken': refusal(400, 'ListenerPortConflict'),
      'unknown-load-balancer': refusal(404, 'InvalidLoadBalancerId.NotFound'),
      'create-balancer-rolled-back': refusal(400, 'InvalidParam.ListenerPort'),
    });
  });
});
