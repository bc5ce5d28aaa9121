import type { VNode } from 'preact';
import { cutText } from '../page/cut-text.ts';
import { renderPage } from '../page/render-page.tsx';
import { RequirementId } from '../page/requirement-id.tsx';
import { ScrollTable } from '../page/scroll-table.tsx';
import { VerdictMark } from '../page/verdict-mark.tsx';
import { cellText } from './cell-text.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixDifference, MatrixRow } from './matrix-of.ts';

const mostDifferences = 1000;
const widest = 300;

/** Implementations side by side as one page that needs nothing else and runs no script. */
export function matrixHtml({ service, columns, rows, differences }: Matrix): string {
  const title = `${service}, side by side`;
  const shown = differences.slice(0, mostDifferences);
  const more = differences.length - shown.length;
  return renderPage({
    title,
    body: (
      <main>
        <h1>{title}</h1>
        <Verdicts columns={columns} />
        <h2>By action</h2>
        <ScrollTable caption="Broken promises of those that were judged" heads={['Action', ...names(columns)]}>
          {rows.map((row) => (
            <ActionRow row={row} />
          ))}
        </ScrollTable>
        <h2>Where they differ ({differences.length})</h2>
        {shown.length === 0 ? (
          <p>Each promise is kept by all or by none of them.</p>
        ) : (
          <ScrollTable caption="Promises that some keep and some break" heads={['Promise', ...names(columns)]}>
            {shown.map((difference) => (
              <DifferenceRow difference={difference} />
            ))}
          </ScrollTable>
        )}
        {more > 0 ? <p>and {more} more</p> : null}
      </main>
    ),
  });
}

function names(columns: readonly MatrixColumn[]): readonly string[] {
  return columns.map(({ name }) => cutText(name, widest));
}

const totalHeads = ['Implementation', 'Verdict', 'Passed', 'Failed', 'Causes', 'Inconclusive', 'Not run', 'Edition'];

function Verdicts({ columns }: { readonly columns: readonly MatrixColumn[] }): VNode {
  return (
    <ScrollTable caption="Verdicts, worst first" heads={totalHeads}>
      {columns.map(({ name, headline, totals: { pass, fail, inconclusive, notRun }, causes, edition }) => (
        <tr>
          <th scope="row">{name}</th>
          <td>
            {headline.sign} {headline.text}
          </td>
          {[pass, fail, causes, inconclusive, notRun].map((count) => (
            <td class="number">{count}</td>
          ))}
          <td>{edition ?? 'all'}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function ActionRow({ row: { action, cells } }: { readonly row: MatrixRow }): VNode {
  return (
    <tr>
      <th scope="row">{action === null ? 'service-wide' : <RequirementId id={action} />}</th>
      {cells.map((cell) => (
        <td>{wordsOf(cell)}</td>
      ))}
    </tr>
  );
}

function wordsOf(cell: MatrixCell): VNode | string {
  const { pass, fail } = cell;
  return pass + fail === 0 ? '–' : <b class={`v ${fail > 0 ? 'fail' : 'pass'}`}>{cellText(cell)}</b>;
}

function DifferenceRow({ difference: { id, statement, verdicts } }: { readonly difference: MatrixDifference }): VNode {
  return (
    <tr>
      <th scope="row">
        <RequirementId id={id} />
        <br />
        <span class="quiet">{cutText(statement, widest)}</span>
      </th>
      {verdicts.map((verdict) => (
        <td>{verdict === null ? '' : <VerdictMark verdict={verdict} />}</td>
      ))}
    </tr>
  );
}
