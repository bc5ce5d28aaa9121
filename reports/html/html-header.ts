import type { RunReport } from '../model/run-report.ts';
import { durationText } from '../parts/duration-text.ts';
import { escapeHtml } from './escape-html.ts';
import { isWrong } from '../parts/exit-code.ts';
import { headlineOf } from '../parts/headline.ts';
import { notAwaited } from '../parts/not-awaited.ts';
import { madeUpWords } from '../parts/not-run-words.ts';
import { verdictWords } from '../parts/verdict-words.ts';

/** What was tested, whether the run is complete, and how many requirements have which verdict. */
export function htmlHeader(report: RunReport): string {
  const { run, tool } = report;
  const awaited = notAwaited(report);
  const madeUp = madeUpWords(report);
  const facts: readonly (readonly [string, string])[] = [
    ['Target', run.target.kind === 'embedded' ? 'embedded emulator' : run.target.endpoint],
    ...(run.target.kind === 'client'
      ? []
      : [['Edition', run.edition ?? 'all editions'] as const, ['Seed', String(run.seed)] as const]),
    ['Started', run.startedAt],
    ['Duration', durationText(run.durationMs)],
    ['Run', run.id],
    ['Tool', `${tool.name} ${tool.version}`],
    ...(madeUp === undefined ? [] : [['Fixtures', madeUp] as const]),
    ['Options', Object.entries(run.options).map(optionText).join('; ')],
  ];
  const list = facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<header>${verdict(report)}
${incomplete(run)}${awaited === undefined ? '' : `\n<p>${escapeHtml(awaited)}</p>`}${badWaivers(report)}
<dl class="facts">${list.join('\n')}</dl>
</header>
${totals(report)}`;
}

/** The verdict in the colour of what it says; green is kept for a target that conforms. */
function verdict(report: RunReport): string {
  const { tone, sign, text } = headlineOf(report);
  return `<h1 class="verdict ${tone}"><span aria-hidden="true">${sign}</span> ${escapeHtml(text)}</h1>
<p class="quiet">Conformance of <code>${escapeHtml(report.run.service)}</code></p>`;
}

function incomplete({ complete, incompleteReason }: RunReport['run']): string {
  if (complete) return '';
  const why = incompleteReason === undefined ? '.</b>' : `:</b> ${escapeHtml(incompleteReason)}<br>`;
  return `<p class="banner incomplete"><b>Incomplete${why} What did not run counts as not run, never as passed.</p>`;
}

function badWaivers({ waivers = [] }: RunReport): string {
  const wrong = waivers.filter(isWrong);
  if (wrong.length === 0) return '';
  const items = wrong.map(
    ({ requirement, state, why }) => `<li><code>${escapeHtml(requirement)}</code> is ${state}: ${escapeHtml(why)}</li>`,
  );
  return `
<div class="banner incomplete"><b>Known failures are not as described.</b><ul>${items.join('\n')}</ul></div>`;
}

function totals({ totals: { requirements, cases, requests } }: RunReport): string {
  const counted = verdictWords.map((word) => ({ ...word, count: requirements[word.total] }));
  const bar = counted
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `<i class="${verdict}" style="flex-grow:${count}"></i>`);
  const tiles = counted.map(
    ({ verdict, counted, sign, count }) =>
      `<li class="tile ${verdict}${count === 0 ? ' none' : ''}"><b>${count}</b><span><span aria-hidden="true">${sign}</span> ${counted}</span></li>`,
  );
  return `<section aria-labelledby="totals"><h2 id="totals">Totals</h2>
<div class="bar" aria-hidden="true">${bar.join('')}</div>
<ul class="tiles">${tiles.join('\n')}</ul>
<p class="quiet">Counted in requirements. ${cases} cases, ${requests} requests.</p>
</section>`;
}

function optionText([name, value]: readonly [string, RunReport['run']['options'][string]]): string {
  return `${name} ${typeof value === 'object' ? value.join(',') : String(value)}`;
}
