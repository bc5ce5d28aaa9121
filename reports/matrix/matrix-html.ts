import { cutText, escapeHtml } from '../html/escape-html.ts';
import { htmlId } from '../html/html-id.ts';
import { htmlPage } from '../html/html-page.ts';
import { htmlVerdict } from '../html/html-verdict.ts';
import { cellText } from './cell-text.ts';
import type { Matrix, MatrixCell } from './matrix-of.ts';

const mostDifferences = 1000;
const widest = 300;

/** Implementations side by side as one page that needs nothing else and runs no script. */
export function matrixHtml({ service, columns, rows, differences }: Matrix): string {
  const heads = columns.map(({ name }) => `<th scope="col">${escapeHtml(cutText(name, widest))}</th>`).join('');
  const totals = columns.map(
    ({ name, headline, totals: { pass, fail, inconclusive, notRun }, causes, edition }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${headline.sign} ${escapeHtml(headline.text)}</td>${[
        pass,
        fail,
        causes,
        inconclusive,
        notRun,
      ]
        .map((count) => `<td class="number">${count}</td>`)
        .join('')}<td>${escapeHtml(edition ?? 'all')}</td></tr>`,
  );
  const shown = differences.slice(0, mostDifferences);
  const more = differences.length - shown.length;
  const promises = shown.map(
    ({ id, statement, verdicts }) =>
      `<tr><th scope="row">${htmlId(id)}<br><span class="quiet">${escapeHtml(cutText(statement, widest))}</span></th>${verdicts
        .map((verdict) => `<td>${verdict === null ? '' : htmlVerdict(verdict)}</td>`)
        .join('')}</tr>`,
  );
  const title = `${service}, side by side`;
  const body = `<main>
<h1>${escapeHtml(title)}</h1>
${table('Verdicts, worst first', ['Implementation', 'Verdict', 'Passed', 'Failed', 'Causes', 'Inconclusive', 'Not run', 'Edition'].map((name) => `<th scope="col">${name}</th>`).join(''), totals)}
<h2>By action</h2>
${table(
  'Broken promises of those that were judged',
  `<th scope="col">Action</th>${heads}`,
  rows.map(
    ({ action, cells }) =>
      `<tr><th scope="row">${action === null ? 'service-wide' : htmlId(action)}</th>${cells.map(cell).join('')}</tr>`,
  ),
)}
<h2>Where they differ (${differences.length})</h2>
${shown.length === 0 ? '<p>Each promise is kept by all or by none of them.</p>' : table('Promises that some keep and some break', `<th scope="col">Promise</th>${heads}`, promises)}
${more > 0 ? `<p>and ${more} more</p>` : ''}
</main>`;
  return htmlPage({ title, body });
}

function cell(counts: MatrixCell): string {
  const { pass, fail } = counts;
  const verdict = fail > 0 ? 'fail' : 'pass';
  return `<td>${pass + fail === 0 ? '–' : `<b class="v ${verdict}">${cellText(counts)}</b>`}</td>`;
}

function table(caption: string, head: string, rows: readonly string[]): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="plain"><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
