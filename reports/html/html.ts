import { createHash } from 'node:crypto';
import { causesIn } from '../causes/with-causes.ts';
import type { RunReport } from '../model/run-report.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlCauses } from './html-causes.ts';
import { htmlCoverage } from './html-coverage.ts';
import { htmlFailures } from './html-failures.ts';
import { headlineOf } from '../parts/headline.ts';
import { htmlHeader } from './html-header.ts';
import { htmlNotRun } from './html-not-run.ts';
import { htmlScript } from './html-script.ts';
import { htmlStyle } from './html-style.ts';
import { htmlTable } from './html-table.ts';
import { sortReport } from '../parts/sort-report.ts';

/** Nothing is loaded, and no script runs but the page's own: what a target answers stays text. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(htmlScript).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sections = ['totals', 'causes', 'failures', 'not-run', 'requirements', 'coverage', 'not-testable'];

/** The report as one page that needs nothing else: no network, no other file, and no script to be read. */
export function html(report: RunReport): string {
  const sorted = sortReport(report);
  const shown = causesIn(sorted).length > 0 ? sections : sections.filter((id) => id !== 'causes');
  const links = shown.map((id) => `<li><a href="#${id}">${title(id)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${headlineOf(report).text} · ${report.run.service}`)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
<main>
${htmlHeader(sorted)}
${htmlCauses(sorted)}
${htmlFailures(sorted)}
${htmlNotRun(sorted)}
${htmlTable(sorted)}
${htmlCoverage(sorted)}
</main>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function title(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}
