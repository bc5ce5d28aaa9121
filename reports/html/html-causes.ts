import type { RunReport } from '../model/run-report.ts';
import { promisesOf, shownCauses, type ShownCause } from '../causes/shown-cause.ts';
import { citeSources } from '../parts/cite-sources.ts';
import { cutText, escapeHtml } from './escape-html.ts';
import { htmlId } from './html-id.ts';

const widest = 400;

/** More causes than this are named without their examples, more promises than this are counted. */
const mostShown = 100;
const mostLinks = 50;

/** What is wrong with the target, what explains most first; each with an example and the promises that it breaks. */
export function htmlCauses(report: RunReport): string {
  const causes = shownCauses(report);
  if (causes.length === 0) return '';
  return `<section aria-labelledby="causes"><h2 id="causes">Causes (${causes.length})</h2>
<p class="quiet">Failures with the same deviation at the same place have one cause.</p>
<ol class="causes">${causes.map((shown, index) => (index < mostShown ? item(shown) : brief(shown))).join('\n')}</ol>
</section>`;
}

function item({ cause, requirement, finding, sent, declare }: ShownCause): string {
  const links = cause.explains
    .slice(0, mostLinks)
    .map((id) => `<li><a href="#${escapeHtml(id)}">${htmlId(id)}</a></li>`);
  const more = cause.explains.length - links.length;
  return `<li class="card fail"><h3>${escapeHtml(cutText(cause.title, widest))}</h3>
<dl class="finding">${sent === undefined ? '' : `<dt>Sent</dt><dd><code>${escapeHtml(cutText(sent, widest))}</code></dd>\n`}<dt>Expected</dt><dd>${escapeHtml(cutText(finding.expected, widest))}</dd>
<dt>Actual</dt><dd>${escapeHtml(cutText(finding.actual, widest))}</dd>
<dt>Documents</dt><dd>${escapeHtml(citeSources(requirement.sources))}</dd></dl>
${declare === undefined ? '' : `<p>If these are all that it has, the config file may say so:</p><pre class="copy" tabindex="0" role="region" aria-label="Config">${escapeHtml(declare)}</pre>\n`}<details><summary>${promisesOf(cause)} broken</summary><ul>${links.join('\n')}</ul>${more > 0 ? `<p>and ${more} more</p>` : ''}</details>
<div class="command"><span>Replay</span><pre class="copy" tabindex="0" role="region" aria-label="Replay">${escapeHtml(finding.replay)}</pre></div>
</li>`;
}

function brief({ cause, requirement }: ShownCause): string {
  const title = escapeHtml(cutText(cause.title, widest));
  return `<li><a href="#${escapeHtml(requirement.id)}">${title}</a>, ${promisesOf(cause)}</li>`;
}
