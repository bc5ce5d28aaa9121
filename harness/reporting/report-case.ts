import { exchangesOf, type CaseResult } from '../running/assess-case.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { reportExchange, type Disclosure } from './report-exchange.ts';
import type { ReportedCase } from '../../reports/model/reported-case.ts';
import type { Verdict } from '../../reports/model/run-report.ts';

/** Discloses one result. Observations come before exchanges, as in the report, so that placeholders get equal numbers. */
export function reportCase(requirement: Requirement, result: CaseResult, disclosure: Disclosure): ReportedCase {
  const { text } = disclosure.normaliser;
  const observed = result.observed.map(({ observed, follows }) => ({
    observed: text(observed),
    ...(follows.length > 0 ? { follows } : {}),
  }));
  const exchanges = result.evidence
    ? exchangesOf(result.evidence).map((exchange) => reportExchange(exchange, disclosure))
    : [];
  const findings = result.problems.map(({ expected, actual, at }) => ({
    expected: text(expected),
    actual: text(actual),
    ...(at === undefined ? {} : { at }),
  }));
  return {
    ...headOf(requirement),
    caseId: result.case.id,
    level: result.case.level,
    verdict: result.verdict,
    ...(result.reason === undefined ? {} : { reason: text(result.reason) }),
    findings,
    observed,
    exchanges,
  };
}

/** A case, or a requirement without cases, that was not run. */
export function reportWithoutRun(
  requirement: Requirement,
  caseId: string | null,
  verdict: Verdict,
  reason: string,
): ReportedCase {
  return { ...headOf(requirement), caseId, verdict, reason, findings: [], observed: [], exchanges: [] };
}

function headOf({
  id,
  service,
  action,
  subject,
  kind,
  level,
  statement,
}: Requirement): Pick<ReportedCase, 'requirement' | 'service' | 'action' | 'subject' | 'kind' | 'level' | 'statement'> {
  return { requirement: id, service, action, subject, kind, level, statement };
}
