import type { ReportedCause, Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { requestLines } from '../parts/request-lines.ts';
import { causesIn } from './with-causes.ts';

/** A cause as a writer shows it: the requirement whose case is its example, and the finding of that case. */
export interface ShownCause {
  readonly cause: ReportedCause;
  readonly requirement: ReportedRequirement;
  readonly finding: Finding;
  /** The call that was sent, with the parameter that decides if one does; absent where the example has no exchange. */
  readonly sent?: string;
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
    return [{ cause, requirement, finding, ...(sent === undefined ? {} : { sent }) }];
  });
}

/** The call under test is the last one to its action; what is asked afterwards are reads. */
function sentIn({ action, subject }: ReportedRequirement, { exchanges }: Finding): string | undefined {
  const calls = exchanges.map(({ request }) => requestLines(request));
  const call = calls.findLast(({ title }) => title === action) ?? calls.at(-1);
  if (!call) return undefined;
  const deciding = call.parameters.filter(([name]) => name === subject || name.startsWith(`${subject ?? ''}.`));
  if (subject === null) return call.title;
  const shown =
    deciding.length === 0 ? `without ${subject}` : deciding.map(([name, value]) => `${name}=${value}`).join(' ');
  return `${call.title} ${shown}`;
}

/** What has one cause: `31 promises`. */
export function promisesOf({ explains }: ReportedCause): string {
  return explains.length === 1 ? '1 promise' : `${explains.length} promises`;
}
