import type { VNode } from 'preact';
import { promisesOf, shownCauses } from '../causes/shown-cause.ts';
import type { RunReport } from '../model/run-report.ts';
import { cutText } from '../page/cut-text.ts';
import { linkTo } from '../page/link-to.ts';
import { renderPage } from '../page/render-page.tsx';
import { durationText } from '../parts/duration-text.ts';
import { counted, headlineOf } from '../parts/headline.ts';
import { verdictWords } from '../parts/verdict-words.ts';
import { ProfileList } from './profile-list.tsx';

/** The report of one service, and where its page is from here. */
export interface ServicePage {
  readonly report: RunReport;
  readonly href: string;
}

const mostCauses = 10;
const widest = 300;

/** The services that were tested together, each with its verdict and its first causes, as one page that leads to their own. */
export function servicesHtml(services: readonly ServicePage[]): string {
  const title = services.map(({ report }) => `${report.run.service}: ${headlineOf(report).text}`).join(' · ');
  return renderPage({
    title,
    body: (
      <main>
        <h1>{services.map(({ report }) => report.run.service).join(', ')}</h1>
        {services.map((service) => (
          <Service service={service} />
        ))}
      </main>
    ),
  });
}

function Service({ service: { report, href } }: { readonly service: ServicePage }): VNode {
  const { run, totals } = report;
  const { tone, sign, text } = headlineOf(report);
  const all = shownCauses(report);
  const causes = [
    ...all.filter(({ cause }) => cause.whole !== true),
    ...all.filter(({ cause }) => cause.whole === true),
  ];
  const words = verdictWords.filter(({ total }) => totals.requirements[total] > 0);
  return (
    <section aria-labelledby={run.service}>
      <h2 id={run.service}>
        <a href={href}>{run.service}</a>
      </h2>
      <p class={`verdict large ${tone}`}>
        <span aria-hidden="true">{sign}</span> {text}
      </p>
      <p class="quiet">
        {words.map(({ total, counted: word }) => `${counted(totals.requirements[total])} ${word}`).join(', ')};{' '}
        {counted(totals.cases)} cases, {counted(totals.requests)} requests, {durationText(run.durationMs)}
      </p>
      <ProfileList report={report} href={href} />
      {causes.length === 0 ? null : <h3>Causes ({causes.length})</h3>}
      <ol>
        {causes.slice(0, mostCauses).map(({ cause, requirement }) => (
          <li>
            <a href={`${href}${linkTo({ open: requirement.id })}`}>{cutText(cause.title, widest)}</a>,{' '}
            {promisesOf(cause)}
          </li>
        ))}
      </ol>
      {causes.length > mostCauses ? (
        <p>
          <a href={`${href}#causes`}>{causes.length - mostCauses} more</a>
        </p>
      ) : null}
    </section>
  );
}
