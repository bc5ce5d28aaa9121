import { describe, expect, it } from 'vitest';
import { runOverNetwork } from './run-over-network.ts';

/** `npm run soak:network` sets more. */
const seeds = Array.from({ length: Number(process.env['SLB_CONFORMANCE_SEEDS'] ?? 2) }, (_, index) => index + 1);

describe('a run over a network that loses, delays, repeats, cuts and refuses', () => {
  it.each(seeds)('fails nothing and leaves nothing behind (network %i)', async (seed) => {
    const { report, happened, left } = await runOverNetwork(seed);
    const wrong = report.requirements.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    expect(wrong.map(({ id, reason, findings }) => [id, reason, findings[0]?.actual])).toEqual([]);
    expect(report.run.incompleteReason).toBeUndefined();
    expect(report.totals.requirements.pass).toBeGreaterThan(30);
    expect(happened.size).toBe(8);
    expect(left).toEqual([]);
  });
});
