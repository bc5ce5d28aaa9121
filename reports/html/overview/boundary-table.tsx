import type { VNode } from 'preact';
import type { ReportedBoundary, ReportedRequirement, RunReport } from '../../model/run-report.ts';
import { RequirementId } from '../../page/requirement-id.tsx';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { signOf } from '../../parts/verdict-words.ts';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';

interface Props {
  readonly requirements: RunReport['requirements'];
  readonly parts: PageParts;
}

/** The values at the edges of every bound, and what became of them. */
export function BoundaryTable({ requirements, parts }: Props): VNode | null {
  const bounded = requirements.filter(({ boundaries = [] }) => boundaries.length > 0);
  if (bounded.length === 0) return null;
  const values = bounded.flatMap(({ boundaries = [] }) => boundaries);
  const wrong = values.filter(({ verdict }) => verdict === 'fail').length;
  const table = (
    <ScrollTable caption="Values at the edges of bounds" heads={['Bound', 'To accept', 'To refuse', 'Only observed']}>
      {bounded.map((requirement) => (
        <Bound requirement={requirement} parts={parts} />
      ))}
    </ScrollTable>
  );
  return (
    <section aria-labelledby="boundaries">
      <h2 id="boundaries">Boundaries</h2>
      <details class="group" data-part={parts.keep(table)}>
        <summary>
          {values.length} values at the edges of {bounded.length} bounds, {wrong} treated wrongly
        </summary>
      </details>
    </section>
  );
}

function Bound({
  requirement,
  parts,
}: {
  readonly requirement: ReportedRequirement;
  readonly parts: PageParts;
}): VNode {
  const { id, boundaries = [] } = requirement;
  return (
    <tr data-rows={parts.rowsOf([id])}>
      <th scope="row">
        <a href={linkTo({ open: id })}>
          <RequirementId id={id} />
        </a>
      </th>
      {(['accept', 'reject', 'observe'] as const).map((expect) => (
        <td>
          <Values values={boundaries.filter((value) => value.expect === expect)} />
        </td>
      ))}
    </tr>
  );
}

function Values({ values }: { readonly values: readonly ReportedBoundary[] }): VNode {
  return (
    <>
      {values.map(({ variant, verdict }) => (
        <span class={`v ${verdict}`} title={verdict}>
          {signOf(verdict)} {variant}{' '}
        </span>
      ))}
    </>
  );
}
