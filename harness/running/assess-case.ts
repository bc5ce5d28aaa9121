import type { Case, CheckContext, Evidence, Outcome, Problem } from '../../cases/case.ts';
import type { NotRunCause } from '../../cases/not-run-cause.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { Exchange } from '../../cases/answer.ts';

/** A broken expectation, with the file of the check that found it. */
export interface FoundProblem extends Problem {
  readonly judgedBy?: string;
}

/** What became of one case. */
export interface CaseResult {
  readonly case: Case;
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable' | 'not-run' | 'error';
  readonly reason?: string;
  /** Why it did not run, where that can be told apart. */
  readonly because?: NotRunCause;
  readonly problems: readonly FoundProblem[];
  readonly observed: readonly { readonly observed: string; readonly follows: readonly string[] }[];
  readonly evidence?: Evidence;
}

/** Asks every check about the evidence. The worst answer is the verdict; an observing case never fails. */
export function assessEvidence(subject: Case, evidence: Evidence, context: CheckContext): CaseResult {
  const outcomes = subject.checks.map((check): Outcome => check.run(evidence, context));
  const problems = outcomes.flatMap((outcome, index): readonly FoundProblem[] => {
    const judgedBy = subject.checks[index]?.file;
    if (outcome.verdict !== 'fail') return [];
    return judgedBy === undefined ? outcome.problems : outcome.problems.map((problem) => ({ ...problem, judgedBy }));
  });
  const observed = outcomes.flatMap((outcome) => (outcome.verdict === 'observed' ? [outcome] : []));
  const doubt = outcomes.find((outcome) => outcome.verdict === 'inconclusive');
  const base = { case: subject, problems: [], observed, evidence };
  if (subject.level === 'observe') {
    const notes = problems.map(({ expected, actual }) => ({
      observed: `${actual} (other editions: ${expected})`,
      follows: [],
    }));
    return { ...base, verdict: 'not-applicable', reason: 'only observed', observed: [...observed, ...notes] };
  }
  if (problems.length > 0) return { ...base, verdict: 'fail', problems };
  if (doubt?.verdict === 'inconclusive') return { ...base, verdict: 'inconclusive', reason: doubt.why };
  if (outcomes.some((outcome) => outcome.verdict === 'pass')) return { ...base, verdict: 'pass' };
  const moot = outcomes.find((outcome) => outcome.verdict === 'not-applicable');
  return {
    ...base,
    verdict: 'not-applicable',
    reason: moot?.verdict === 'not-applicable' ? moot.why : 'nothing to check',
  };
}

/** The result of a case that threw: what it needs is missing, or the harness itself broke. */
export function assessError(subject: Case, error: unknown): CaseResult {
  const reason = error instanceof Error ? error.message : String(error);
  const base = { case: subject, reason, problems: [], observed: [] };
  if (!(error instanceof NotRunnable)) return { ...base, verdict: 'error' };
  return { ...base, verdict: 'not-run', ...(error.because ? { because: error.because } : {}) };
}

/** The exchanges of a case in the order in which they happened, each once although it may answer several questions. */
export function exchangesOf(evidence: Evidence): readonly Exchange[] {
  return [...new Set(evidence.steps.flatMap(({ answers }) => answers).map(({ exchange }) => exchange))];
}
