import type { CoverageCount, CoverageSubject, RunReport } from '../model/run-report.ts';
import { subjectsLeftOut } from '../parts/coverage-text.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlId } from './html-id.ts';

const columns: readonly (readonly [keyof CoverageCount, string])[] = [
  ['total', 'Total'],
  ['verified', 'Judged'],
  ['inconclusive', 'Inconclusive'],
  ['observed', 'Only observed'],
  ['notTestable', 'Not testable'],
  ['notRun', 'Not run'],
];

/** What of the whole service this run speaks of, kind by kind, and what no run can test. */
export function htmlCoverage({ coverage }: RunReport): string {
  const heads = columns.map(([, label]) => `<th scope="col" class="number">${label}</th>`).join('');
  return `<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Coverage by kind"><table class="plain">
<caption>All ${coverage.requirements} requirements of the service by kind, whether selected for this run or not</caption>
<thead><tr><th scope="col">Kind</th>${heads}</tr></thead>
<tbody>
${coverage.byKind.map((row) => countRow(row.kind, row)).join('\n')}
</tbody></table></div>
${coverage.bySubject ? subjects(coverage.bySubject, heads) : `<p>${escapeHtml(subjectsLeftOut)}.</p>`}</section>
${notTestable(coverage.notTestable)}`;
}

function subjects(rows: readonly CoverageSubject[], heads: string): string {
  if (rows.length === 0) return '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="Coverage by subject"><table class="plain">
<caption>What the documents speak of</caption>
<thead><tr><th scope="col">Subject</th>${heads}</tr></thead>
<tbody>
${rows.map((row) => countRow(row.subject, row)).join('\n')}
</tbody></table></div>`;
}

function countRow(name: string, row: CoverageCount): string {
  const cells = columns.map(([key]) => `<td class="number">${row[key]}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
}

function notTestable(entries: RunReport['coverage']['notTestable']): string {
  const rows = entries.map(
    ({ id, class: group, why }) =>
      `<tr><th scope="row">${htmlId(id)}</th><td>${escapeHtml(group)}</td><td>${escapeHtml(why)}</td></tr>`,
  );
  const table = `<details class="group"${entries.length <= 25 ? ' open' : ''}><summary>Which, and why</summary>
<table><caption>Requirements without a case</caption>
<thead><tr><th scope="col">Requirement</th><th scope="col">Class</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></details>`;
  return `<section aria-labelledby="not-testable"><h2 id="not-testable">Not testable (${entries.length})</h2>
${entries.length > 0 ? table : '<p>Every requirement has a case.</p>'}
</section>`;
}
