import { describe, expect, it } from 'vitest';
import type { RequirementTotals, RunReport } from '../../../../reports/model/run-report.ts';
import { exitCodeOf } from '../../../../reports/parts/exit-code.ts';
import { headlineOf } from '../../../../reports/parts/headline.ts';
import { sampleReport } from '../sample-report.ts';

const none = { pass: 0, fail: 0, waived: 0, inconclusive: 0, notApplicable: 9, notRun: 9, error: 0 };

function reportWith(
  counts: Partial<RequirementTotals>,
  changes: Partial<RunReport> & { complete?: boolean } = {},
): RunReport {
  const { complete = true, ...rest } = changes;
  const totals = { ...sampleReport.totals, requirements: { ...none, ...counts } };
  return { ...sampleReport, run: { ...sampleReport.run, complete }, totals, ...rest };
}

const stale = { waivers: [{ requirement: 'clb.x', state: 'stale', why: 'it passes' }] } as const;

describe('headlineOf', () => {
  it.each([
    ['broken', 'Does not conform: 49 of 1,794 promises broken', reportWith({ pass: 1745, fail: 49 })],
    ['broken', 'Does not conform: 1 of 1 promise broken', reportWith({ fail: 1 })],
    [
      'broken',
      'Does not conform: 2 of 12 promises broken; the run is incomplete',
      reportWith({ pass: 10, fail: 2 }, { complete: false }),
    ],
    ['broken', 'Does not conform: a known failure is not as described', reportWith({ pass: 3, waived: 1 }, stale)],
    ['open', 'Conforms with waivers: 96 of 1,794 promises broken, as known', reportWith({ pass: 1698, waived: 96 })],
    ['open', 'Incomplete: 1,000 promises kept so far, none broken', reportWith({ pass: 1000 }, { complete: false })],
    ['open', 'Incomplete: nothing is shown', reportWith({}, { complete: false })],
    [
      'open',
      'Incomplete: 3 promises kept so far, none broken, and the harness itself failed on 2 promises',
      reportWith({ pass: 3, error: 2 }),
    ],
    ['open', 'No promise was judged', reportWith({})],
    ['conforms', 'Conforms: 1,234,567 promises kept, none broken', reportWith({ pass: 1234567 })],
  ] as const)('is %s: %s', (tone, text, report) => {
    expect(headlineOf(report)).toMatchObject({ tone, text });
  });

  it('is good only where the exit code is', () => {
    for (const pass of [0, 3])
      for (const fail of [0, 1])
        for (const waived of [0, 1])
          for (const error of [0, 1])
            for (const complete of [true, false])
              for (const waivers of [{}, stale]) {
                const report = reportWith({ pass, fail, waived, error }, { complete, ...waivers });
                const { tone } = headlineOf(report);
                if (tone === 'conforms') expect(exitCodeOf(report)).toBe(0);
                if (fail > 0) expect(tone).toBe('broken');
                if (exitCodeOf(report) === 1) expect(tone).toBe('broken');
              }
  });
});
