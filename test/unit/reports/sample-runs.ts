import type { Finding, ReportedRequirement, RunReport, Verdict } from '../../../reports/model/run-report.ts';
import { rangeFindings } from './sample-findings.ts';
import { sampleReport } from './sample-report.ts';

type Run = Partial<RunReport['run']>;

/** A complete run with the verdicts given, by a short name; what fails or is waived has the first sample finding. */
export function runOf(verdicts: Readonly<Record<string, Verdict>>, run: Run = {}): RunReport {
  const { incompleteReason: _, ...header } = sampleReport.run;
  return {
    ...sampleReport,
    run: { ...header, complete: true, ...run },
    requirements: Object.entries(verdicts).map(([name, verdict]) => requirementOf(name, verdict)),
  };
}

/** The report with the findings of one requirement replaced. */
export function withFindings(report: RunReport, findings: readonly Finding[]): RunReport {
  return { ...report, requirements: report.requirements.map((entry) => ({ ...entry, findings })) };
}

function requirementOf(name: string, verdict: Verdict): ReportedRequirement {
  const failed = verdict === 'fail' || verdict === 'waived';
  return {
    id: `clb.AddTags.${name}.range`,
    action: 'AddTags',
    subject: name,
    kind: 'range',
    level: name.startsWith('observed') ? 'observe' : 'must',
    statement: 'A value outside the documented range is rejected.',
    sources: [],
    verdict,
    cases: { planned: 1, executed: 1, failed: failed ? 1 : 0 },
    ...(verdict === 'pass' || failed ? {} : { reason: `because it is ${verdict}` }),
    findings: failed ? rangeFindings.slice(0, 1) : [],
  };
}
