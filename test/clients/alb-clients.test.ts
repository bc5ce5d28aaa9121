import { afterAll, beforeAll, describe, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { expectAlbSteps } from './alb-steps.ts';
import { pythonClient, runClient, skipWithout, type Client } from './run-client.ts';

/** The first Python SDK has a code of its own for a wrong secret. */
const programs: Readonly<Record<string, readonly [client: Client, wrongSecret?: string]>> = {
  '@alicloud/alb20200616': [{ language: 'npm', command: ['.clients/npm-alb'] }],
  'aliyun-python-sdk-alb': [pythonClient('alb.py', 'aliyunsdkalb'), 'InvalidAccessKeySecret'],
  alibabacloud_alb20200616: [pythonClient('alb_v3.py', 'alibabacloud_alb20200616')],
  'alibaba-cloud-sdk-go services/alb': [{ language: 'go', command: ['.clients/go-alb'] }],
  'com.aliyun:alb20200616': [{ language: 'java', command: ['.clients/java-alb'] }],
};

describe('a listener of an application load balancer is led through its life by', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ book: loadSpecBook('alb'), transitionMs: 20, faults: [] });
  });
  afterAll(async () => {
    await emulator.close();
  });

  it.for(Object.entries(programs))('%s', async ([, [client, wrongSecret]], context) => {
    skipWithout(client, context);
    expectAlbSteps(await runClient(client, emulator.endpoint, 'listener'), wrongSecret);
  });
});
