import type { ReportedCause, RunReport } from '../model/run-report.ts';
import { causesOf } from './causes-of.ts';

/** The report with the causes of its failures, once its waivers are applied. */
export function withCauses(report: RunReport): RunReport {
  return { ...report, causes: causesOf(report) };
}

/** The causes that a report names; those of a report of an earlier version are found now. */
export function causesIn(report: RunReport): readonly ReportedCause[] {
  return report.causes ?? causesOf(report);
}
