import { randomUUID } from 'node:crypto';
import { embeddedFixtures } from '../cli/options/made-up-fixtures.ts';
import type { Client } from '../harness/wire/client.ts';
import { run, type RunOptions } from '../harness/engine.ts';
import { openJournal } from '../harness/journal/journal.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import type { Target } from '../harness/wire/target.ts';

type Chosen = Pick<RunOptions, 'book' | 'plan' | 'seed' | 'certificate'> &
  Partial<Pick<RunOptions, 'edition' | 'concurrency' | 'selected' | 'onEvent'>>;

/** The keys that an emulator takes unless it is told others. */
export const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

/** What an emulator has that it cannot be asked to make, and the second account and region that it knows. */
export function everything({ service }: SpecBook): Partial<Target> {
  return {
    other: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
    otherRegion: 'cn-beijing',
    declared: embeddedFixtures(service),
  };
}

/** So many cases of a run are under way at once, unless it is said otherwise. */
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
    selected: () => true,
    concurrency,
    ...chosen,
    target: { kind: 'embedded', endpoint, region, credentials, ...form, ...more },
    client,
    journal: openJournal(undefined, { run: 'bench', endpoint, service: chosen.book.service.id, region }),
    identity: { id: randomUUID().slice(0, 8), startedAt: new Date().toISOString(), toolVersion: 'bench' },
    allowCost: true,
    budgets: { settleMs: 5000, busyMs: 5000, shrinkMs: 5000 },
    options: {},
    replay: (id) => id,
  });
}
