import { expect, it } from 'vitest';
import { closingWords, noRuns, tally } from '../../../bench/closing-words.ts';
import { sampleReport } from '../reports/sample-report.ts';

const { totals } = sampleReport;

function having(figures: Partial<typeof totals.requirements>): { readonly totals: typeof totals } {
  const none = { pass: 0, fail: 0, waived: 0, inconclusive: 0, notApplicable: 0, notRun: 0, error: 0 };
  return { totals: { ...totals, requirements: { ...none, ...figures } } };
}

it('adds up what failed and what was inconclusive over all runs', () => {
  const all = [having({ fail: 2, inconclusive: 3 }), having({ error: 1, inconclusive: 4, pass: 9 })];
  const words = closingWords(all.reduce(tally, noRuns));
  expect(words).toBe('2 runs: 3 requirements failed, 7 were inconclusive; exit code 1, for only what failed counts');
});

it('says that what was inconclusive does not count', () => {
  const words = closingWords(tally(noRuns, having({ inconclusive: 5 })));
  expect(words).toBe('1 runs: 0 requirements failed, 5 were inconclusive; exit code 0, for only what failed counts');
});
