import { createHash } from 'node:crypto';
import { causesIn } from '../causes/with-causes.ts';
import type { RunReport } from '../model/run-report.ts';
import { htmlCauses } from './html-causes.ts';
import { htmlCoverage } from './html-coverage.ts';
import { htmlFailures } from './html-failures.ts';
import { headlineOf } from '../parts/headline.ts';
import { htmlHeader } from './html-header.ts';
import { htmlNotRun } from './html-not-run.ts';
import { htmlPage } from './html-page.ts';
import { htmlScript } from './html-script.ts';
import { htmlTable } from './html-table.ts';
import { sortReport } from '../parts/sort-report.ts';

const scriptHash = `sha256-${createHash('sha256').update(htmlScript).digest('base64')}`;

const sections = ['totals', 'causes', 'failures', 'not-run', 'requirements', 'coverage', 'not-testable'];

/** The report as one page that needs nothing else: no network, no other file, and no script to be read. */
export function html(report: RunReport): string {
  const sorted = sortReport(report);
  const shown = causesIn(sorted).length > 0 ? sections : sections.filter((id) => id !== 'causes');
  const links = shown.map((id) => `<li><a href="#${id}">${title(id)}</a></li>`);
  return htmlPage({
    title: `${headlineOf(report).text} · ${report.run.service}`,
    script: scriptHash,
    body: `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
<main>
${htmlHeader(sorted)}
${htmlCauses(sorted)}
${htmlFailures(sorted)}
${htmlNotRun(sorted)}
${htmlTable(sorted)}
${htmlCoverage(sorted)}
</main>
<script>${htmlScript}</script>`,
  });
}

function title(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}
