import type { Finding, ReportedRequirement } from '../model/run-report.ts';
import { cutText, escapeHtml } from './escape-html.ts';
import { citeSources } from '../parts/cite-sources.ts';
import { groupBy } from '../parts/group-by.ts';
import { htmlExchange } from './html-exchange.ts';
import { htmlId } from './html-id.ts';
import { htmlVerdict } from './html-verdict.ts';

/**
 * A requirement with everything that was found about it; findings of one case share its exchanges and commands. The
 * exchanges that matter most are unfolded if `open`.
 */
export function htmlRequirement(requirement: ReportedRequirement, open: boolean): string {
  const cases = [...groupBy(requirement.findings, ({ caseId }) => caseId).values()];
  return article(requirement, cases.map((findings) => caseBlock(findings, open)).join('\n'));
}

/** The short form for reports with very many failures: the first finding and the command that shows it again. */
export function htmlRequirementBrief(requirement: ReportedRequirement): string {
  const [first, ...others] = requirement.findings;
  if (!first) return article(requirement, '');
  const more = others.length > 0 ? `<p>${others.length} more findings and the exchanges are in report.json.</p>` : '';
  return article(requirement, `${findingList([shorten(first)])}${command('Replay', [first.replay])}${more}`);
}

function article(
  { id, verdict, level, statement, sources, reason, madeBy, actions = [] }: ReportedRequirement,
  inner: string,
): string {
  return `<article class="card ${verdict}" id="${escapeHtml(id)}">
<h3>${htmlId(id)}</h3>
<p class="tags">${htmlVerdict(verdict)} <span class="level">${level}</span></p>
<p>${escapeHtml(statement)}</p>
<p class="quiet">Documents: ${escapeHtml(citeSources(sources))}</p>
${actions.length === 0 ? '' : `<p class="quiet">Actions: ${escapeHtml(actions.join(', '))}</p>`}
${madeBy === undefined ? '' : `<p class="quiet">Cases made by: ${escapeHtml(madeBy)}</p>`}
${reason === undefined ? '' : `<p>Reason: ${escapeHtml(reason)}</p>`}
${inner}
</article>`;
}

function caseBlock(findings: readonly Finding[], open: boolean): string {
  const [first] = findings;
  if (!first) return '';
  const { exchanges } = first;
  const opened = exchanges.length <= 2 ? 0 : exchanges.length - 1;
  const list = exchanges.map((exchange, index) => htmlExchange(exchange, open && index >= opened)).join('\n');
  return `<section class="case"><h4>Case ${htmlId(first.caseId)}</h4>
${findingList(findings)}
${stepList(first.steps)}${exchanges.length > 0 ? `<ol class="exchanges">${list}</ol>` : ''}
${command('Replay', [first.replay])}
${command('curl', first.curl)}
</section>`;
}

function findingList(findings: readonly Finding[]): string {
  return findings
    .map(
      ({
        expected,
        actual,
        at,
        level,
        judgedBy,
      }) => `<dl class="finding"><dt>Expected</dt><dd>${escapeHtml(expected)}</dd>
<dt>Actual</dt><dd>${escapeHtml(actual)}</dd>${at === undefined ? '' : `\n<dt>At</dt><dd><code>${escapeHtml(at)}</code></dd>`}${level === undefined ? '' : `\n<dt>Level</dt><dd>${level}</dd>`}${judgedBy === undefined ? '' : `\n<dt>Judged by</dt><dd><code>${escapeHtml(judgedBy)}</code></dd>`}</dl>`,
    )
    .join('\n');
}

/** What an SDK was asked and what it said. */
function stepList(steps: Finding['steps'] = []): string {
  return steps
    .map(({ step, result }) => {
      const text = escapeHtml(`> ${cutText(step, 2000)}\n< ${cutText(result, 2000)}`);
      return `<pre tabindex="0" role="region" aria-label="Step">${text}</pre>\n`;
    })
    .join('');
}

function command(label: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const text = escapeHtml(lines.join('\n'));
  return `<div class="command"><span>${label}</span><pre class="copy" tabindex="0" role="region" aria-label="${label}">${text}</pre></div>`;
}

function shorten(finding: Finding): Finding {
  return { ...finding, expected: cutText(finding.expected, 200), actual: cutText(finding.actual, 200) };
}
