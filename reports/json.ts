import type { RunReport } from './model/run-report.ts';
import { sortReport } from './parts/sort-report.ts';

/** The report as JSON, in the shape of `specs/schemas/report.schema.json`. */
export function json(report: RunReport): string {
  return `${JSON.stringify(sortReport(report), null, 2)}\n`;
}
