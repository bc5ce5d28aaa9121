import type { RunReport } from '../harness/run-report.ts';

/** The exit code that a report stands for: 3 incomplete, 1 a promise is broken, 0 the target conforms. */
export function exitCodeOf({ run, totals: { requirements } }: RunReport): 0 | 1 | 3 {
  if (!run.complete || requirements.error > 0) return 3;
  return requirements.fail > 0 ? 1 : 0;
}
