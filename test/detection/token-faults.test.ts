import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../harness/run-report.ts';
import { runWithFaults } from './try-fault.ts';

const token = 'clb.CreateLoadBalancer.ClientToken';
const seeds = Array.from({ length: 20 }, (_, index) => 101 + index);

/** How many creations the first finding of a report shows. */
function creationsIn(report: RunReport): number | undefined {
  const [finding] = report.requirements[0]?.findings ?? [];
  return finding?.exchanges.filter(({ request }) => request.url.includes('Action=CreateLoadBalancer&')).length;
}

describe('faults of the ClientToken', () => {
  it.each([
    ['behaviour/client-token-case-insensitive', 'idempotence.case-sensitive', 2],
    ['behaviour/client-token-remembered-late', 'concurrency.same-token', 2],
    ['behaviour/client-token-remembered-late', 'concurrency.same-token-crowd', 3],
    ['behaviour/client-token-remembered-late', 'idempotence.answer-lost', 2],
  ])('%s breaks %s in at least 19 of 20 seeds, shown by %i creations', async (fault, promise, length) => {
    const lengths: (number | undefined)[] = [];
    for (const seed of seeds) {
      const report = await runWithFaults([fault], new Set([`${token}.${promise}`]), seed);
      if (report.requirements[0]?.verdict === 'fail') lengths.push(creationsIn(report));
    }
    expect(lengths.length).toBeGreaterThanOrEqual(19);
    expect(new Set(lengths)).toEqual(new Set([length]));
  });

  it('is none on an intact emulator, whatever the seed', async () => {
    for (const seed of seeds) {
      const ids = new Set([`${token}.concurrency.same-token-crowd`, `${token}.idempotence.answer-lost`]);
      const report = await runWithFaults([], ids, seed);
      expect(report.requirements.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    }
  });
});
