import type { RunReport } from './model/run-report.ts';
import { badge } from './badge.ts';
import { har } from './har.ts';
import { html } from './html/html.tsx';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { ReportName } from './report-names.ts';
import { sarif } from './sarif.ts';

/** The file name that a report goes by, and what makes its text. */
export interface ReportWriter {
  readonly file: string;
  readonly write: (report: RunReport) => string;
}

/** Every report that `run --report` can write, by the name it is asked for. */
export const writers: Readonly<Record<ReportName, ReportWriter>> = {
  json: { file: 'report.json', write: json },
  html: { file: 'report.html', write: html },
  junit: { file: 'junit.xml', write: junit },
  markdown: { file: 'report.md', write: markdown },
  har: { file: 'report.har', write: har },
  sarif: { file: 'report.sarif', write: sarif },
  badge: { file: 'badge.svg', write: badge },
};
