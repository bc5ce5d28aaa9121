import { makeBadge } from 'badge-maker';
import type { RunReport } from './model/run-report.ts';
import { counted, headlineOf } from './parts/headline.ts';

const colors = { conforms: 'brightgreen', broken: 'red', open: 'yellow' } as const;

/** One line for a README: the service, and how many of its promises are kept; green only if the target conforms. */
export function badge(report: RunReport): string {
  const { pass, fail, waived } = report.totals.requirements;
  const { tone } = headlineOf(report);
  const message = `${report.run.complete ? '' : 'incomplete, '}${counted(pass)} of ${counted(pass + fail + waived)}`;
  return `${makeBadge({ label: `${report.run.service} conformance`, message, color: colors[tone] })}\n`;
}
