import type { Observation, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { citeSources } from '../parts/cite-sources.ts';
import { groupBy } from '../parts/group-by.ts';
import { cutText, escapeHtml } from './escape-html.ts';
import { htmlId } from './html-id.ts';
import { htmlVerdict } from './html-verdict.ts';
import { compareText } from '../parts/sort-report.ts';
import { signOf, verdictWords } from '../parts/verdict-words.ts';

const mostObservations = 12;

/** Every selected requirement, a folded table per action, with controls that a script shows. */
export function htmlTable({ requirements }: RunReport): string {
  const groups = [...groupBy(requirements, ({ action }) => action ?? '(service-wide)')]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([action, members]) => groupBlock(action, members));
  return `<section aria-labelledby="requirements"><h2 id="requirements">Requirements (${requirements.length})</h2>
${filterForm()}
${groups.join('\n')}
</section>`;
}

function filterForm(): string {
  const boxes = verdictWords.map(
    ({ verdict }) => `<label><input type="checkbox" value="${verdict}" checked> ${htmlVerdict(verdict)}</label>`,
  );
  return `<form id="filter" hidden><label for="words">Filter by text</label>
<input id="words" type="search" placeholder="id, statement, document, reason" autocomplete="off">
<fieldset><legend>Verdicts shown</legend>${boxes.join('\n')}</fieldset>
<p id="shown" role="status"></p></form>`;
}

function groupBlock(action: string, members: readonly ReportedRequirement[]): string {
  const name = escapeHtml(action);
  const counts = verdictWords
    .map(({ verdict }) => ({ verdict, count: members.filter((member) => member.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ verdict, count }) =>
        `<span class="v ${verdict}"><span aria-hidden="true">${signOf(verdict)}</span> ${count} ${verdict.replaceAll('-', ' ')}</span>`,
    );
  const open = members.some(({ verdict }) => verdict === 'fail' || verdict === 'error') ? ' open' : '';
  return `<details class="group"${open}><summary><h3>${name}</h3> <span class="counts">${counts.join(' ')}</span></summary>
<table class="all"><caption>Requirements of ${name}</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Level</th><th scope="col">Kind</th><th scope="col">Requirement</th><th scope="col">Documents</th><th scope="col">Reason or observation</th></tr></thead>
<tbody>
${members.map(row).join('\n')}
</tbody></table></details>`;
}

function row(requirement: ReportedRequirement): string {
  const { id, verdict, level, kind, statement, sources, reason, observed = [] } = requirement;
  const code = htmlId(id);
  const detailed = verdict === 'fail' || verdict === 'error' || verdict === 'waived';
  const name = detailed
    ? `<a href="#${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))}">${code}</a>`
    : code;
  const why = reason === undefined ? '' : `<p>${escapeHtml(cutText(reason, 400))}</p>`;
  return `<tr data-v="${verdict}"><td>${htmlVerdict(verdict)}</td><td>${level}</td><td>${kind}</td><th scope="row">${name}<p>${escapeHtml(statement)}</p></th><td class="quiet">${escapeHtml(citeSources(sources))}</td><td>${why}${observations(observed)}</td></tr>`;
}

function observations(observed: readonly Observation[]): string {
  if (observed.length === 0) return '';
  const items = observed.slice(0, mostObservations).map(({ caseId, observed, follows }) => {
    const editions = follows && follows.length > 0 ? ` <i>follows ${escapeHtml(follows.join(', '))}</i>` : '';
    return `<li><code>${escapeHtml(caseId.slice(caseId.indexOf('#') + 1))}</code> ${escapeHtml(cutText(observed, 400))}${editions}</li>`;
  });
  const more = observed.length - mostObservations;
  const rest = more > 0 ? `<li>${more} more in report.json</li>` : '';
  return `<ul aria-label="Observed">${items.join('')}${rest}</ul>`;
}
