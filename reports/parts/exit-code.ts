import type { RunReport, WaiverNote } from '../model/run-report.ts';

/** The exit code that a report stands for: 3 incomplete, 1 a promise is broken, 0 the target conforms. */
export function exitCodeOf({ run, totals: { requirements }, waivers = [] }: RunReport): 0 | 1 | 3 {
  if (!run.complete || requirements.error > 0) return 3;
  return requirements.fail > 0 || waivers.some(isWrong) ? 1 : 0;
}

/** Whether an entry of the waivers file fails the run: it is expired, or describes what does not happen. */
export function isWrong({ state }: WaiverNote): boolean {
  return state === 'stale' || state === 'differs' || state === 'expired';
}
