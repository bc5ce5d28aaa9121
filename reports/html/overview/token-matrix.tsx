import type { VNode } from 'preact';
import type { RunReport } from '../../model/run-report.ts';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { compareText } from '../../parts/sort-report.ts';
import { CellLink } from './cell-link.tsx';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';

interface Props {
  readonly report: RunReport;
  readonly parts: PageParts;
}

/** What becomes of calls that are repeated with, or without, their ClientToken: ways to repeat them by action. */
export function TokenMatrix({ report: { tokens = [], requirements }, parts }: Props): VNode | null {
  if (tokens.length === 0) return null;
  const verdicts = new Map(requirements.map(({ id, verdict }) => [id, verdict]));
  const actions = [...new Set(tokens.map(({ action }) => action))].toSorted(compareText);
  const ways = [...new Set(tokens.map(({ repeated }) => repeated))].toSorted(compareText);
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">Repeated calls</h2>
      <ScrollTable caption="Ways to repeat a call, by action" heads={['Repeated', ...actions]} class="matrix">
        {ways.map((way) => (
          <tr>
            <th scope="row">{way.replaceAll('-', ' ')}</th>
            {actions.map((action) => {
              const cell = tokens.find((one) => one.action === action && one.repeated === way);
              if (!cell) return <td />;
              const { requirement } = cell;
              return (
                <CellLink
                  verdict={verdicts.get(requirement) ?? 'not-run'}
                  name={`${action}, ${way}`}
                  href={linkTo({ open: requirement })}
                  rows={parts.rowsOf([requirement])}
                />
              );
            })}
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}
