import type { ReportedCause, Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';
import { sentIn } from './sent-in.ts';
import { causesIn } from './with-causes.ts';

/** A cause as a writer shows it: the requirement whose case is its example, and the finding of that case. */
export interface ShownCause {
  readonly cause: ReportedCause;
  readonly requirement: ReportedRequirement;
  readonly finding: Finding;
  /** The call that was sent, with the parameter that decides if one does; absent where the example has no exchange. */
  readonly sent?: string;
  /** The line of a config file by which a target says that it is made so. */
  readonly declare?: string;
}

/** The causes of a report with their examples, what explains most first. */
export function shownCauses(report: RunReport): readonly ShownCause[] {
  const byId = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  return causesIn(report).flatMap((cause) => {
    const requirement = cause.explains
      .flatMap((id) => byId.get(id) ?? [])
      .find(({ findings }) => findings.some(({ caseId }) => caseId === cause.example.caseId));
    const finding = requirement?.findings.find(({ caseId }) => caseId === cause.example.caseId);
    if (!requirement || !finding) return [];
    const sent = sentIn(requirement, finding);
    const declare = cause.deviation === 'not-offered' ? { declare: declarationOf(report) } : {};
    return [{ cause, requirement, finding, ...(sent === undefined ? {} : { sent }), ...declare }];
  });
}

/** The actions that the target has, as a config file says it. */
function declarationOf({ requirements }: RunReport): string {
  const actions = requirements
    .filter(({ kind, verdict }) => kind === 'offered' && verdict === 'pass')
    .flatMap(({ action }) => action ?? []);
  return JSON.stringify({ capabilities: { actions: actions.toSorted(compareText) } });
}

/** What has one cause: `31 promises`. */
export function promisesOf({ explains }: ReportedCause): string {
  return explains.length === 1 ? '1 promise' : `${explains.length} promises`;
}
