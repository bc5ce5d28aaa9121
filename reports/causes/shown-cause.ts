import type { ReportedCause, Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { sentIn } from './sent-in.ts';
import { causesIn } from './with-causes.ts';

/** A cause as a writer shows it: the requirement whose case is its example, and the finding of that case. */
export interface ShownCause {
  readonly cause: ReportedCause;
  readonly requirement: ReportedRequirement;
  readonly finding: Finding;
  /** What its finding expects, with the code that documents name for a refusal that did not come. */
  readonly expected: string;
  /** The call that was sent, with the parameter that decides if one does; absent where the example has no exchange. */
  readonly sent?: string;
}

/** The causes of a report with their examples, in its order. */
export function shownCauses(report: RunReport): readonly ShownCause[] {
  const byId = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  return causesIn(report).flatMap((cause) => {
    const requirement = cause.explains
      .flatMap((id) => byId.get(id) ?? [])
      .find(({ findings }) => findings.some(({ caseId }) => caseId === cause.example.caseId));
    const finding = requirement?.findings.find(({ caseId }) => caseId === cause.example.caseId);
    if (!requirement || !finding) return [];
    const sent = sentIn(requirement, finding);
    const { wanted } = finding;
    const expected = wanted === undefined ? finding.expected : `${finding.expected}; documented: ${wanted}`;
    return [{ cause, requirement, finding, expected, ...(sent === undefined ? {} : { sent }) }];
  });
}

/** What has one cause: `31 promises`. */
export function promisesOf({ explains }: ReportedCause): string {
  return explains.length === 1 ? '1 promise' : `${explains.length} promises`;
}
