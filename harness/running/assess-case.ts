import type { Case, CheckContext, Evidence, Outcome, Problem } from '../../cases/case.ts';
import type { Expectation } from '../../cases/expectation.ts';
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
  /** What of the evidence is needed when the rest is forgotten: what was expected, and how it was refused. */
  readonly tested?: Tested;
  readonly evidence?: Evidence;
}

/** The expectation of a call under test, and the error code that it was answered with. */
export interface Tested {
  readonly expect: Expectation;
  readonly refusal?: { readonly code: string; readonly status: number };
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
  const base = { case: subject, problems: [], observed, tested: testedIn(evidence), evidence };
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

/** What is remembered of the call under test. */
export function testedIn({ plan: { expect }, call: { meaning } }: Evidence): Tested {
  if (meaning.type !== 'error') return { expect };
  return { expect, refusal: { code: meaning.error.code, status: meaning.status } };
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
