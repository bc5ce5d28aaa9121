import type { Requirement } from '../../specs/requirement.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { Verdict } from '../../reports/model/run-report.ts';

interface Folded {
  readonly verdict: Verdict;
  readonly reason?: string;
}

/**
 * The verdict of a requirement from those of its cases, of which so many were planned: the worst of what ran. Where some ran
 * and others did not, the reason says how many; that none of the binding ones ran is the verdict `not-run`.
 */
export function verdictOf(requirement: Requirement, results: readonly CaseResult[], plannedCases: number): Folded {
  if (requirement.untestable) {
    const { class: group, why } = requirement.untestable;
    return { verdict: 'not-run', reason: `not testable (${group}): ${why}` };
  }
  if (results.length === 0) return withoutResults(requirement, plannedCases);
  const binding = results.filter((result) => result.case.level !== 'observe');
  for (const verdict of ['error', 'fail', 'inconclusive', 'pass', 'not-run'] as const) {
    const found = binding.filter((result) => result.verdict === verdict);
    const reason = found.find((result) => result.reason !== undefined)?.reason;
    const told = verdict === 'inconclusive' || verdict === 'pass' ? withNotRun(reason, binding) : reason;
    if (found.length > 0) return { verdict, ...(told === undefined ? {} : { reason: told }) };
  }
  const silent = results.find((result) => result.verdict !== 'not-applicable') ?? results[0];
  return {
    verdict: silent?.verdict === 'not-run' ? 'not-run' : 'not-applicable',
    reason: silent?.reason ?? 'only observed',
  };
}

function withoutResults({ coveredBy }: Requirement, plannedCases: number): Folded {
  if (plannedCases > 0) return { verdict: 'not-run', reason: 'its cases were not executed' };
  return coveredBy === undefined
    ? { verdict: 'not-applicable', reason: 'no document in force speaks of it' }
    : { verdict: 'not-run', reason: `the cases of ${coveredBy} were not executed` };
}

/** What is to be said of what ran, and how much of it did not. */
function withNotRun(reason: string | undefined, binding: readonly CaseResult[]): string | undefined {
  const missing = binding.filter(({ verdict }) => verdict === 'not-run');
  const [first] = missing;
  if (!first) return reason;
  const why = first.reason === undefined ? '' : `: ${first.reason}`;
  const rest = `${missing.length} of ${binding.length} cases ${missing.length === 1 ? 'was' : 'were'} not run${why}`;
  return reason === undefined ? rest : `${reason}; ${rest}`;
}
