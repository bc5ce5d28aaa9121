import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { expectSteps, pythonClient, runClient, skipWithout, type Step } from './run-client.ts';

const client = pythonClient('libcloud_driver.py', 'libcloud.loadbalancer.drivers.slb');
const done = { success: true };

/** Libcloud has no field for a code: it puts the fields of the answer into the message. */
function refusal(status: number, code: string): Step {
  return { status, message: expect.stringContaining(`'code': '${code}'`) as string };
}

/** Methods of the driver make several calls, or read answers, by themselves: no adapter can ask for that. */
describe('the driver of Apache Libcloud', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 20, faults: [] });
  });
  afterEach(async () => {
    await emulator.close();
  });

  // XML has no types, so the numbers are text.
  it.for([
    ['tcp', { HealthCheckType: 'tcp' }, 'InvalidParam.ListenerPort'],
    ['http', { StickySession: 'off', HealthCheck: 'off' }, 'InvalidParameter'],
  ] as const)('leads a %s listener through its life', async ([protocol, settings, code], context) => {
    skipWithout(client, context);
    const shown = { ListenerPort: '80', BackendServerPort: '80', Bandwidth: '-1', Scheduler: 'wrr', ...settings };
    expectSteps(await runClient(client, emulator.endpoint, protocol), {
      'create-balancer': {
        id: expect.stringMatching(/^lb-/) as string,
        name: 'front',
        ip: expect.stringMatching(/^(\d+\.){3}\d+$/) as string,
      },
      started: { answer: { ...shown, Status: 'running' } },
      attribute: {
        name: 'front',
        listeners: [{ ListenerPort: '80', ListenerProtocol: protocol }],
        servers: [],
        extra: { region_id: 'cn-hangzhou', address_type: 'internet', create_timestamp: expect.any(Number) as number },
      },
      members: { members: [] },
      'create-listener': done,
      'list-listeners': { ports: ['80', '81'] },
      stop: done,
      stopped: { answer: { ...shown, Status: 'stopped' } },
      start: done,
      restarted: { answer: { ...shown, Status: 'running' } },
      'destroy-balancer': done,
      destroyed: refusal(404, 'InvalidLoadBalancerId.NotFound'),
      'rolled-back': refusal(400, code),
      left: { names: [] },
    });
  });
});
