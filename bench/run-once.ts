import { randomUUID } from 'node:crypto';
import type { Client } from '../harness/client.ts';
import { run, type RunOptions } from '../harness/engine.ts';
import { openJournal } from '../harness/journal.ts';
import type { RunReport } from '../harness/run-report.ts';
import type { Target } from '../harness/target.ts';

type Chosen = Pick<RunOptions, 'book' | 'plan' | 'seed' | 'certificate'>;

/** The keys that an emulator takes unless it is told others. */
export const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

/** So many cases of a run are under way at once. */
export const concurrency = 8;

const region = 'cn-hangzhou';

/** Runs a whole plan against an emulator, as fast as it goes and with time to come to rest. */
export async function runOnce(
  chosen: Chosen,
  endpoint: string,
  client: Client,
  more: Partial<Target> = {},
): Promise<RunReport> {
  const form = { format: 'json', method: 'GET', signature: 'v1' } as const;
  return await run({
    ...chosen,
    selected: () => true,
    target: { kind: 'embedded', endpoint, region, credentials, ...form, ...more },
    client,
    journal: openJournal(undefined, { run: 'bench', endpoint, service: chosen.book.service.id, region }),
    identity: { id: randomUUID().slice(0, 8), startedAt: new Date().toISOString(), toolVersion: 'bench' },
    concurrency,
    allowCost: true,
    budgets: { settleMs: 5000, busyMs: 5000, shrinkMs: 5000 },
    options: {},
    replay: (id) => id,
  });
}
