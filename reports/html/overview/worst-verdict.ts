import type { Verdict } from '../../model/run-report.ts';

const order: readonly Verdict[] = ['error', 'fail', 'waived', 'inconclusive', 'pass', 'not-applicable', 'not-run'];

/** Of several verdicts the one that says most; a promise that is kept says more than one that was not judged. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-run';
}
