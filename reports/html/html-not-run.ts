import type { RunReport } from '../model/run-report.ts';
import { escapeHtml } from './escape-html.ts';
import { notRunWords } from '../parts/not-run-words.ts';

/** How much was not run, by cause, and what would change that. */
export function htmlNotRun(report: RunReport): string {
  const words = notRunWords(report);
  if (!words) return section('<p>Every requirement was run.</p>');
  const { title, causes, remedy } = words;
  const items = causes.map(({ count, cause }) => `<li><b>${count}</b> ${escapeHtml(cause)}</li>`);
  const config = remedy?.config === undefined ? '' : `\n<pre tabindex="0">${escapeHtml(remedy.config)}</pre>`;
  const change = remedy ? `\n<p>${escapeHtml(remedy.text)}</p>${config}` : '';
  return section(`<p>${escapeHtml(title)}:</p>\n<ul>${items.join('\n')}</ul>${change}`);
}

function section(content: string): string {
  return `<section aria-labelledby="not-run"><h2 id="not-run">Not run</h2>
${content}
</section>`;
}
