import type { VNode } from 'preact';
import type { ReportedRequirement, RunReport } from '../../model/run-report.ts';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { groupBy } from '../../parts/group-by.ts';
import { compareText } from '../../parts/sort-report.ts';
import { serviceWide } from '../../page/actions-of.ts';
import { CellLink } from './cell-link.tsx';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';
import { worstVerdict } from './worst-verdict.ts';

interface Props {
  readonly requirements: RunReport['requirements'];
  readonly parts: PageParts;
}

/** Actions and kinds of promises: each cell says what became of those of both, and leads to them. */
export function KindMatrix({ requirements, parts }: Props): VNode | null {
  const kinds = [...new Set(requirements.map(({ kind }) => kind))].toSorted(compareText);
  const rowOf = ({ action }: ReportedRequirement): string => action ?? serviceWide;
  const actions = [...new Set(requirements.map(rowOf))].toSorted(compareText);
  const cells = groupBy(requirements, (requirement) => `${rowOf(requirement)} ${requirement.kind}`);
  if (requirements.length === 0) return null;
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">Actions and kinds of promises</h2>
      <p class="quiet">
        A cell counts what is broken, or else what is kept, and leads to it (✓ kept, ✗ broken, – only observed, ○ not
        run, ? inconclusive, ~ waived). What is of no single action stands first.
      </p>
      <ScrollTable caption="Promises by action and kind" heads={['Action', ...kinds]} class="matrix">
        {actions.map((action) => (
          <tr>
            <th scope="row">{action}</th>
            {kinds.map((kind) => (
              <Cell action={action} kind={kind} members={cells.get(`${action} ${kind}`) ?? []} parts={parts} />
            ))}
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

interface CellProps {
  readonly action: string;
  readonly kind: string;
  readonly members: readonly ReportedRequirement[];
  readonly parts: PageParts;
}

function Cell({ action, kind, members, parts }: CellProps): VNode {
  if (members.length === 0) return <td />;
  const verdict = worstVerdict(members.map((one) => one.verdict));
  const count = members.filter((one) => one.verdict === verdict).length;
  return (
    <CellLink
      verdict={verdict}
      name={`${action}, ${kind}, ${count} of ${members.length}`}
      href={linkTo({ action, kind })}
      rows={parts.rowsOf(members.map(({ id }) => id))}
      text={count}
    />
  );
}
