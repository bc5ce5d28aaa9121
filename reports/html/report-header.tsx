import type { VNode } from 'preact';
import type { RunReport } from '../model/run-report.ts';
import { durationText } from '../parts/duration-text.ts';
import { isWrong } from '../parts/exit-code.ts';
import { counted, headlineOf } from '../parts/headline.ts';
import { notAwaited } from '../parts/not-awaited.ts';
import { madeUpWords } from '../parts/not-run-words.ts';
import { verdictWords } from '../parts/verdict-words.ts';
import { linkTo } from '../page/link-to.ts';
import { ProfileList } from './profile-list.tsx';

interface Props {
  readonly report: RunReport;
}

/** What was tested, whether the run is complete, and how many requirements have which verdict. */
export function ReportHeader({ report }: Props): VNode {
  const awaited = notAwaited(report);
  return (
    <>
      <header>
        <HeadLine report={report} />
        <Incomplete report={report} />
        {awaited === undefined ? null : <p>{awaited}</p>}
        <BadWaivers report={report} />
        <Totals report={report} />
        <ProfileList report={report} />
      </header>
      <details class="about">
        <summary>{aboutWords(report)}</summary>
        <dl class="facts">
          {factsOf(report).map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** The verdict in the colour of what it says; green is kept for a target that conforms. */
function HeadLine({ report }: Props): VNode {
  const { tone, sign, text } = headlineOf(report);
  return (
    <h1 class={`verdict ${tone}`}>
      <span aria-hidden="true">{sign}</span> {text}
    </h1>
  );
}

function aboutWords({ run }: RunReport): string {
  const target = run.target.kind === 'embedded' ? 'embedded emulator' : run.target.endpoint;
  return `${run.service} · ${target} · ${run.startedAt.slice(0, 16).replace('T', ' ')} UTC`;
}

function factsOf(report: RunReport): readonly (readonly [string, string])[] {
  const { run, tool } = report;
  const madeUp = madeUpWords(report);
  return [
    ['Service', run.service],
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
}

function Incomplete({ report: { run } }: Props): VNode | null {
  if (run.complete) return null;
  const { incompleteReason: why } = run;
  return (
    <p class="banner incomplete">
      <b>{why === undefined ? 'Incomplete.' : 'Incomplete:'}</b> {why === undefined ? null : [why, <br />]}
      What did not run counts as not run, never as passed.
    </p>
  );
}

function BadWaivers({ report: { waivers = [] } }: Props): VNode | null {
  const wrong = waivers.filter(isWrong);
  if (wrong.length === 0) return null;
  return (
    <div class="banner incomplete">
      <b>Known failures are not as described.</b>
      <ul>
        {wrong.map(({ requirement, state, why }) => (
          <li>
            <code>{requirement}</code> is {state}: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Totals({ report: { totals } }: Props): VNode {
  const { requirements, cases, requests } = totals;
  const words = verdictWords.map((word) => ({ ...word, count: requirements[word.total] }));
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" class="unseen">
        Totals
      </h2>
      <div class="bar" aria-hidden="true">
        {words
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <i class={verdict} style={`flex-grow:${count}`} />
          ))}
      </div>
      <ul class="tiles">
        {words.map(({ verdict, counted: word, sign, count }) => (
          <li class={`tile ${verdict}${count === 0 ? ' none' : ''}`}>
            <a href={linkTo({ verdict })}>
              <b>{counted(count)}</b>{' '}
              <span>
                <span aria-hidden="true">{sign}</span> {word}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">
        Counted in requirements. {counted(cases)} cases, {counted(requests)} requests.
      </p>
    </section>
  );
}

function optionText([name, value]: readonly [string, RunReport['run']['options'][string]]): string {
  return `${name} ${typeof value === 'object' ? value.join(',') : String(value)}`;
}
