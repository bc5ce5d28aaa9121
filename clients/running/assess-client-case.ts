import type { ClientEvidence } from '../client-evidence.ts';
import type { PlannedClientCase } from '../client-suite.ts';
import { askedBy, expectationWords } from '../judging/checks-of-clients.ts';
import { outcomeWords } from '../judging/outcome-words.ts';
import type { ClientCaseResult, JudgedFinding } from './client-case-result.ts';
import { whyStretched } from './hangs-on-time.ts';

/** Judges what a case showed. */
export function assessClientCase(planned: PlannedClientCase, evidence: ClientEvidence): ClientCaseResult {
  const result = { planned, evidence, findings: [], observed: [] };
  const outcomes = evidence.steps.map(({ outcome }) => outcome);
  for (const outcome of outcomes) {
    if (outcome.type === 'misspoke' || outcome.type === 'flooded') {
      return { ...result, verdict: 'error', reason: `the adapter is broken: ${outcome.problem}` };
    }
    if (outcome.type !== 'answered') continue;
    if ('broken' in outcome.said) {
      return { ...result, verdict: 'error', reason: `the adapter is broken: ${outcome.said.broken}` };
    }
    if ('skipped' in outcome.said) return { ...result, verdict: 'not-applicable', reason: outcome.said.skipped };
  }
  if (planned.level === 'observe') {
    return {
      ...result,
      verdict: 'not-applicable',
      reason: 'only observed',
      observed: observationsOf(planned, evidence),
    };
  }
  const lost = outcomes.find(({ type }) => type === 'died' || type === 'hung');
  if (lost) {
    const finding = { expected: 'a result or an error', actual: outcomeWords(lost) };
    return { ...result, verdict: 'fail', findings: [finding] };
  }
  const judgement = judgementOf(planned, evidence);
  const stretched = judgement.verdict === 'pass' ? whyStretched(planned, evidence) : undefined;
  return stretched === undefined
    ? { ...result, ...judgement }
    : { ...result, verdict: 'inconclusive', reason: stretched };
}

function judgementOf(
  planned: PlannedClientCase,
  evidence: ClientEvidence,
): Pick<ClientCaseResult, 'verdict' | 'findings' | 'reason'> {
  const judgements = planned.subject.expect.map((expectation) => {
    const { check, given } = askedBy(expectation);
    return { check, judgement: check.judge(given, evidence) };
  });
  const findings = judgements.flatMap(({ check, judgement }): readonly JudgedFinding[] =>
    judgement.type === 'broken' ? judgement.findings.map((one) => ({ ...one, judgedBy: check.file })) : [],
  );
  if (findings.length > 0) return { verdict: 'fail', findings };
  for (const verdict of ['inconclusive', 'not-applicable'] as const) {
    const found = judgements.map(({ judgement }) => judgement).find(({ type }) => type === verdict);
    if (found && 'why' in found) return { verdict, reason: found.why, findings };
  }
  return { verdict: 'pass', findings };
}

/** What came of the steps, or of the questions that the case asks. */
function observationsOf({ subject }: PlannedClientCase, evidence: ClientEvidence): readonly string[] {
  const outcomes = evidence.steps.map(({ outcome }) => outcomeWords(outcome));
  const asked = subject.expect.map((expectation) => {
    const { check, given } = askedBy(expectation);
    const judgement = check.judge(given, evidence);
    if (judgement.type === 'kept') return `so it is: ${expectationWords(expectation)}`;
    if (judgement.type !== 'broken') return judgement.why;
    return judgement.findings.map(({ at, actual }) => (at === undefined ? actual : `${at}: ${actual}`)).join('; ');
  });
  return [...new Set(asked.length > 0 ? asked : outcomes)].slice(0, 3);
}
