import type { RunReport } from '../reports/model/run-report.ts';

/** What came of some runs together. */
export interface Tally {
  readonly runs: number;
  /** Requirements that failed, or that the harness failed on. */
  readonly failed: number;
  readonly inconclusive: number;
}

export const noRuns: Tally = { runs: 0, failed: 0, inconclusive: 0 };

/** A tally with one more run. */
export function tally({ runs, failed, inconclusive }: Tally, { totals }: Pick<RunReport, 'totals'>): Tally {
  const { requirements } = totals;
  return {
    runs: runs + 1,
    failed: failed + requirements.fail + requirements.error,
    inconclusive: inconclusive + requirements.inconclusive,
  };
}

/** The last line of a script that looks for false alarms: what came of all runs, and what its exit code says. */
export function closingWords({ runs, failed, inconclusive }: Tally): string {
  const code = failed === 0 ? 0 : 1;
  return (
    `${runs} runs: ${failed} requirements failed, ${inconclusive} were inconclusive; ` +
    `exit code ${code}, for only what failed counts`
  );
}
