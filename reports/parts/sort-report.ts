import type { ReportedRequirement, RunReport } from '../model/run-report.ts';

/**
 * The same report in the order in which every writer shows it: requirements by id, findings and observations by case.
 * Findings of one case keep their order, for it is the order in which the questions were asked.
 */
export function sortReport(report: RunReport): RunReport {
  const { run, coverage } = report;
  return {
    ...report,
    run: { ...run, options: sortKeys(run.options) },
    requirements: report.requirements.map(sortRequirement).toSorted((a, b) => compareText(a.id, b.id)),
    coverage: {
      ...coverage,
      byKind: coverage.byKind.toSorted((a, b) => compareText(a.kind, b.kind)),
      notTestable: coverage.notTestable.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.why, b.why)),
    },
  };
}

/** Compares by code unit, so that the order does not depend on the locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortRequirement(requirement: ReportedRequirement): ReportedRequirement {
  const { findings, observed } = requirement;
  return {
    ...requirement,
    ...(observed
      ? {
          observed: observed.toSorted((a, b) => compareText(a.caseId, b.caseId) || compareText(a.observed, b.observed)),
        }
      : {}),
    findings: findings.toSorted((a, b) => compareText(a.caseId, b.caseId)),
  };
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareText(a, b)));
}
