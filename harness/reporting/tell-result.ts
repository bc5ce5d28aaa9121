import type { Problem } from '../../cases/case.ts';
import type { Verdict } from '../../reports/model/run-report.ts';

/** The words of a result that may be shown at once: secrets blanked out, the rest as the target wrote it. */
export interface ToldResult {
  /** That of the result, or `waived`. */
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly problems: readonly Problem[];
}

/** Puts a result into words that may be shown. */
export function tellResult(
  { verdict, reason }: Pick<ToldResult, 'verdict' | 'reason'>,
  problems: readonly Problem[],
  scrub: (text: string) => string,
): ToldResult {
  return {
    verdict,
    ...(reason === undefined ? {} : { reason: scrub(reason) }),
    problems: problems.map(({ shownBy: _answer, ...problem }) => ({
      ...problem,
      expected: scrub(problem.expected),
      actual: scrub(problem.actual),
    })),
  };
}
