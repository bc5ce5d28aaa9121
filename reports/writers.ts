import type { RunReport } from './model/run-report.ts';
import { allureResults, type ResultFile } from './allure/allure-results.ts';
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

/** The folder that a report goes by, and what makes its files. */
export interface FolderWriter {
  readonly folder: string;
  readonly writeAll: (report: RunReport) => readonly ResultFile[];
}

/** Reports of many files, by the name they are asked for. */
export const folderWriters: Readonly<Record<'allure', FolderWriter>> = {
  allure: { folder: 'allure-results', writeAll: allureResults },
};

/** Every report of one file that `run --report` can write, by the name it is asked for. */
export const writers: Readonly<Record<Exclude<ReportName, keyof typeof folderWriters>, ReportWriter>> = {
  json: { file: 'report.json', write: json },
  html: { file: 'report.html', write: html },
  junit: { file: 'junit.xml', write: junit },
  markdown: { file: 'report.md', write: markdown },
  har: { file: 'report.har', write: har },
  sarif: { file: 'report.sarif', write: sarif },
  badge: { file: 'badge.svg', write: badge },
};
