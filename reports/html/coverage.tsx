import type { VNode } from 'preact';
import type { CoverageCount, RunReport } from '../model/run-report.ts';
import { subjectsLeftOut } from '../parts/coverage-text.ts';
import { RequirementId } from '../page/requirement-id.tsx';
import { ScrollTable } from '../page/scroll-table.tsx';
import type { PageParts } from '../page/page-parts.ts';

const columns: readonly (readonly [keyof CoverageCount, string])[] = [
  ['total', 'Total'],
  ['verified', 'Judged'],
  ['inconclusive', 'Inconclusive'],
  ['observed', 'Only observed'],
  ['notTestable', 'Not testable'],
  ['notRun', 'Not run'],
];

interface Props {
  readonly coverage: RunReport['coverage'];
  readonly parts: PageParts;
}

/** What of the whole service this run speaks of, kind by kind, and what no run can test. */
export function Coverage({ coverage, parts }: Props): VNode {
  const { bySubject } = coverage;
  const tables = (
    <>
      <Counts
        caption={`All ${coverage.requirements} requirements of the service by kind, whether selected for this run or not`}
        head="Kind"
        rows={coverage.byKind.map((row) => [row.kind, row])}
      />
      {bySubject ? (
        <Counts
          caption="What the documents speak of"
          head="Subject"
          rows={bySubject.map((row) => [row.subject, row])}
        />
      ) : (
        <p>{subjectsLeftOut}.</p>
      )}
    </>
  );
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <details class="group" data-part={parts.keep(tables)}>
        <summary>All {coverage.requirements} requirements of the service, by kind and by what they speak of</summary>
      </details>
      <NotTestable coverage={coverage} parts={parts} />
    </section>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly (readonly [string, CoverageCount])[];
}

function Counts({ caption, head, rows }: CountsProps): VNode | null {
  if (rows.length === 0) return null;
  return (
    <ScrollTable caption={caption} heads={[head, ...columns.map(([, label]) => label)]} numbers>
      {rows.map(([name, row]) => (
        <tr>
          <th scope="row">{name}</th>
          {columns.map(([key]) => (
            <td class="number">{row[key]}</td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}

function NotTestable({ coverage: { notTestable }, parts }: Props): VNode | null {
  if (notTestable.length === 0) return <p>Every requirement has a case.</p>;
  const table = (
    <ScrollTable caption="Requirements without a case" heads={['Requirement', 'Class', 'Why']}>
      {notTestable.map(({ id, class: group, why }) => (
        <tr>
          <th scope="row">
            <RequirementId id={id} />
          </th>
          <td>{group}</td>
          <td>{why}</td>
        </tr>
      ))}
    </ScrollTable>
  );
  return (
    <details class="group" data-part={parts.keep(table)}>
      <summary>Not testable ({notTestable.length}): which, and why</summary>
    </details>
  );
}
