import type { RunReport } from './model/run-report.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';

/** The file name that a report goes by, and what makes its text. */
export interface ReportWriter {
  readonly file: string;
  readonly write: (report: RunReport) => string;
}

/** Every report that `run --report` can write, by the name it is asked for. */
export const writers: Readonly<Record<'json' | 'html' | 'junit' | 'markdown', ReportWriter>> = {
  json: { file: 'report.json', write: json },
  html: { file: 'report.html', write: html },
  junit: { file: 'junit.xml', write: junit },
  markdown: { file: 'report.md', write: markdown },
};
