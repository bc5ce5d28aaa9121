import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../cli/serving/start-emulator.ts';
import type { ServeOptions } from '../../../cli/serving/serve-options.ts';
import { pythonClient, runClient, skipWithout, type Client, type Step } from '../run-client.ts';

interface OlderProgram {
  readonly client: Client;
  readonly options: ServeOptions;
  readonly steps: Readonly<Record<string, Step>>;
}

/** Libraries on which programs of their time stand: they are served as the documents of then say. */
const programs: Readonly<Record<string, OlderProgram>> = {
  footmark: {
    client: pythonClient('footmark_steps.py', 'footmark'),
    options: {},
    steps: {
      create: { name: 'ansible', status: 'active' },
      tags: { tags: { 'made-by': 'ansible' } },
      servers: { left: [['i-2', 60]] },
      group: { name: 'ansible' },
      listener: { port: 80, bandwidth: 10 },
      // Lists show how it is charged by a number.
      change: { name: 'ansible-changed', charged: '3' },
      delete: { left: 0 },
    },
  },
  aliyungo: {
    client: { language: 'go', command: ['.clients/go-aliyungo'] },
    // It waits for seconds before it looks again.
    options: { edition: '2019', regionOptional: true, transitionMs: 0 },
    steps: {
      create: { name: 'changed', status: 'active', type: 'internet' },
      tags: { tags: [{ TagKey: 'k', TagValue: 'v', InstanceCount: 1 }] },
      servers: { left: 1, server: 'i-2' },
      group: { server: { ServerId: 'eni-1', ServerIp: '10.0.0.8', Port: 80, Weight: 100, Type: 'eni' } },
      listener: { bandwidth: 10, group: true, timeout: 900 },
      rules: { name: 'aliyungo', url: '/a' },
      delete: { code: 'InvalidLoadBalancerId.NotFound', status: 404 },
    },
  },
};

async function run({ client, options, steps }: OlderProgram, faults: readonly string[]): Promise<void> {
  const emulator = await startEmulator({ ...options, faults });
  try {
    const seen = await runClient(client, emulator.endpoint);
    expect(Object.keys(seen)).toEqual(Object.keys(steps));
    expect(seen).toMatchObject(steps);
  } finally {
    await emulator.close();
  }
}

describe.concurrent('programs on', () => {
  it.for(Object.entries(programs))('%s do all they do', async ([, program], context) => {
    skipWithout(program.client, context);
    await run(program, []);
  });

  it.for(Object.entries(programs))('%s stumble over a name that is not changed', async ([, program], context) => {
    skipWithout(program.client, context);
    const fault = 'behaviour/ignored/clb.SetLoadBalancerName.LoadBalancerName.round-trip';
    await expect(run(program, [fault])).rejects.toThrow(/to match object/);
  });
});
