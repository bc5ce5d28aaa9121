import type { ReportedRequirement, RequirementTotals, Verdict } from './run-report.ts';

/** How many requirements have which verdict. */
export function totalsOf(requirements: readonly ReportedRequirement[]): RequirementTotals {
  const count = (verdict: Verdict): number => requirements.filter((entry) => entry.verdict === verdict).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    waived: count('waived'),
    inconclusive: count('inconclusive'),
    notApplicable: count('not-applicable'),
    notRun: count('not-run'),
    error: count('error'),
  };
}
