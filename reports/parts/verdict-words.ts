import type { RequirementTotals, Verdict } from '../model/run-report.ts';

/** How a verdict is shown: in words and by a sign, never by colour alone. */
export interface VerdictWord {
  readonly verdict: Verdict;
  /** As it reads after a number: "3 failed"; errors are ours. */
  readonly counted: string;
  readonly sign: string;
  readonly total: keyof RequirementTotals;
}

/** All verdicts in the order in which they are counted up. */
export const verdictWords: readonly VerdictWord[] = [
  { verdict: 'pass', counted: 'passed', sign: '✓', total: 'pass' },
  { verdict: 'fail', counted: 'failed', sign: '✗', total: 'fail' },
  { verdict: 'error', counted: 'errored', sign: '!', total: 'error' },
  { verdict: 'waived', counted: 'waived', sign: '~', total: 'waived' },
  { verdict: 'inconclusive', counted: 'inconclusive', sign: '?', total: 'inconclusive' },
  { verdict: 'not-applicable', counted: 'not applicable', sign: '–', total: 'notApplicable' },
  { verdict: 'not-run', counted: 'not run', sign: '○', total: 'notRun' },
];

const signs: ReadonlyMap<Verdict, string> = new Map(verdictWords.map(({ verdict, sign }) => [verdict, sign]));

/** The sign of one verdict. */
export function signOf(verdict: Verdict): string {
  return signs.get(verdict) ?? '';
}
