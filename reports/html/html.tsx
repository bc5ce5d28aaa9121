import type { VNode } from 'preact';
import type { RunReport } from '../model/run-report.ts';
import { renderHtml } from '../page/render-html.ts';
import { renderPage } from '../page/render-page.tsx';
import { headlineOf } from '../parts/headline.ts';
import { sortReport } from '../parts/sort-report.ts';
import { BoundaryTable } from './overview/boundary-table.tsx';
import { CauseList } from './cause-list.tsx';
import { Coverage } from './coverage.tsx';
import { DisputedValues } from './overview/disputed-values.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KindMatrix } from './overview/kind-matrix.tsx';
import { Lifecycles } from './overview/lifecycles.tsx';
import { NotRun } from './not-run.tsx';
import { packData, rowsOf } from './page-data-of.tsx';
import { openParts } from '../page/page-parts.ts';
import { pageScript } from './page-script.ts';
import { ReportHeader } from './report-header.tsx';
import { RequirementList } from './requirement-list.tsx';
import { TokenMatrix } from './overview/token-matrix.tsx';
import { TrafficTable } from './overview/traffic-table.tsx';

/** The report as one page that needs nothing else: no network and no other file. */
export function html(report: RunReport): string {
  const sorted = sortReport(report);
  const parts = openParts(sorted.requirements);
  const { requirements, coverage } = sorted;
  // What is filled in later is kept while the body is rendered, so that comes first.
  const main = renderHtml(
    <main>
      <ReportHeader report={sorted} />
      <FilterBar requirements={requirements} />
      <CauseList report={sorted} parts={parts} />
      <RequirementList requirements={requirements} />
      <NotRun report={sorted} />
      <KindMatrix requirements={requirements} parts={parts} />
      <Lifecycles report={sorted} parts={parts} />
      <TokenMatrix report={sorted} parts={parts} />
      <BoundaryTable requirements={requirements} parts={parts} />
      <DisputedValues requirements={requirements} parts={parts} />
      <TrafficTable report={sorted} parts={parts} />
      <Coverage coverage={coverage} parts={parts} />
    </main>,
  );
  return renderPage({
    title: `${headlineOf(report).text} · ${report.run.service}`,
    body: `${renderHtml(<Sections main={main} />)}\n${main}`,
    script: pageScript,
    data: packData({ rows: rowsOf(sorted), parts: parts.kept }),
  });
}

/** The sections in the order in which they come, under shorter names than their headings. */
const sections: readonly (readonly [id: string, name: string])[] = [
  ['causes', 'Causes'],
  ['requirements', 'Requirements'],
  ['not-run', 'Not run'],
  ['matrix', 'Matrix'],
  ['lifecycles', 'Life cycles'],
  ['tokens', 'Repeated calls'],
  ['boundaries', 'Boundaries'],
  ['disputed', 'Disputed'],
  ['traffic', 'Requests'],
  ['coverage', 'Coverage'],
];

function Sections({ main }: { readonly main: string }): VNode {
  return (
    <nav aria-label="Sections">
      <ul>
        {sections
          .filter(([id]) => main.includes(` id="${id}"`))
          .map(([id, name]) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
