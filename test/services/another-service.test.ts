import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../harness/wire/client.ts';
import { run } from '../../harness/engine.ts';
import { openJournal } from '../../harness/journal/journal.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { startMiniTarget } from './mini-target.ts';

const book = loadSpecBook('mini', join(import.meta.dirname, '..', 'fixtures', 'services'));
const requirements = deriveRequirements(book);
const certificate = await makeCertificate(new Date());
const plan = planCases({ book, requirements, suites, seed: 1 });

async function runAgainst(highestPort?: number): Promise<RunReport> {
  const mini = await startMiniTarget(highestPort);
  const { endpoint } = mini;
  const client = createClient(endpoint, 4, 10_000);
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
  const form = { format: 'json', method: 'GET', signature: 'v1' } as const;
  try {
    return await run({
      book,
      plan,
      selected: () => true,
      target: { kind: 'endpoint', endpoint, region: 'cn-hangzhou', credentials, ...form },
      client,
      journal: openJournal(undefined, { run: 'mini', endpoint, service: 'mini', region: 'cn-hangzhou' }),
      identity: { id: 'mini', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: 1,
      concurrency: 4,
      allowCost: true,
      budgets: { settleMs: 1000, busyMs: 1000, shrinkMs: 1000 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
    });
  } finally {
    await client.close();
    await mini.close();
  }
}

/** Flattened structures, plain arrays, NextToken, DryRun, JobId and ClientToken, described by files alone. */
describe('another service, added by nothing but spec files', () => {
  it('gets requirements and cases of its own', () => {
    expect(requirements.every(({ id }) => id.startsWith('mini.'))).toBe(true);
    expect(plan.requirements.flatMap(({ cases }) => cases).length).toBeGreaterThan(50);
  });

  it('is tested without a failure against a target that keeps its promises', async () => {
    const report = await runAgainst();
    const broken = report.requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
    expect(broken.map(({ id, verdict, reason, findings }) => [id, verdict, reason, findings[0]?.actual])).toEqual([]);
    expect(report.run.complete).toBe(true);
  });

  it('has its broken promise found, and no other', async () => {
    const report = await runAgainst(65_534);
    const failed = report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toContain('mini.CreateListener.ListenerPort.range');
    expect(failed.filter((id) => !id.includes('ListenerPort') && !id.includes('.effect'))).toEqual([]);
  });
});
