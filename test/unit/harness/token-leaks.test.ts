import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../emulator/server.ts';
import { createClient } from '../../../harness/wire/client.ts';
import { run } from '../../../harness/engine.ts';
import { makeCertificate } from '../../../harness/provisioning/make-certificate.ts';
import { openJournal } from '../../../harness/journal/journal.ts';
import { openSession } from '../../../harness/wire/session.ts';
import type { RunReport } from '../../../reports/model/run-report.ts';
import { book, plan, sampleTarget } from './run-recorded.ts';

const certificate = await makeCertificate(new Date());

const accounts = [
  { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
] as const;
const regions = ['cn-hangzhou', 'cn-shanghai'];

interface Aftermath {
  readonly report: RunReport;
  /** Load balancers that are left, whosever and wherever they are. */
  readonly left: number;
  /** Entries that the journal still has. */
  readonly journalled: number;
}

/** Runs all about repeated creations and looks at what is left behind. */
async function runTokens(faults: readonly string[], more: Partial<typeof sampleTarget> = {}): Promise<Aftermath> {
  const emulator = await startEmulator({ book, transitionMs: 2, faults, accounts });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  const target = { ...sampleTarget, endpoint, other: accounts[1], otherRegion: 'cn-shanghai', ...more };
  const journal = openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' });
  try {
    const report = await run({
      book,
      plan,
      selected: ({ origin }) => origin.type === 'topic' && origin.topic.repetition !== undefined,
      target,
      client,
      journal,
      identity: { id: 'test', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: 5,
      concurrency: 4,
      allowCost: true,
      budgets: { settleMs: 1500, busyMs: 1000, shrinkMs: 1000 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
    });
    let left = 0;
    for (const credentials of accounts) {
      const session = openSession({ target: { ...target, credentials }, book, client, busyBudgetMs: 100 });
      for (const RegionId of regions) {
        const { meaning } = await session.call('DescribeLoadBalancers', { RegionId, PageSize: '100' });
        left += meaning.type === 'success' ? Number(meaning.body['TotalCount']) : 1;
      }
    }
    return { report, left, journalled: journal.open().length };
  } finally {
    await client.close();
    await emulator.close();
  }
}

describe('repeated creations', () => {
  it.each([
    [],
    ['behaviour/client-token-made-unseen'],
    ['behaviour/client-token-mismatch-made'],
    ['behaviour/client-token-ignored'],
    ['behaviour/client-token-remembered-late'],
    ['behaviour/client-token-unanswered-forgotten'],
  ])('leave nothing behind, in no account or region %s', async (...faults) => {
    const { report, left, journalled } = await runTokens(faults);
    expect(report.requirements.some(({ verdict }) => verdict === 'fail')).toBe(faults.length > 0);
    expect(left).toBe(0);
    expect(journalled).toBe(0);
  });

  it('are not run without the second account or region that they need, and say so', async () => {
    const { report } = await runTokens([], { other: undefined, otherRegion: undefined });
    const reasons = report.requirements.flatMap(({ verdict, reason }) => (verdict === 'not-run' ? [reason] : []));
    expect(reasons).toEqual(['name accounts.other in the config file', 'name otherRegion in the config file']);
  });

  it('show nothing about a target that declares that it knows no token', async () => {
    const { report } = await runTokens([], { capabilities: { clientToken: false } });
    expect(new Set(report.requirements.map(({ verdict }) => verdict))).toEqual(new Set(['not-applicable']));
  });

  it('are judged by their answers alone where the target has no list', async () => {
    const actions = book.actions.map(({ name }) => name).filter((name) => name !== 'DescribeLoadBalancers');
    const { report } = await runTokens([], { capabilities: { actions } });
    const verdicts = new Map(
      report.requirements.map(({ id, verdict }) => [id.split('.').slice(-2).join('.'), verdict]),
    );
    expect(verdicts.get('idempotence.same-token-same-result')).toBe('pass');
    expect(verdicts.get('idempotence.answer-lost')).toBe('not-run');
  });
});
