import type { VNode } from 'preact';
import type { RunReport } from '../../model/run-report.ts';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { counted } from '../../parts/headline.ts';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';

interface Props {
  readonly report: RunReport;
  readonly parts: PageParts;
}

/** How many requests each action was sent, and how long they took to be answered. */
export function TrafficTable({ report: { run, requirements }, parts }: Props): VNode | null {
  const { traffic = [] } = run;
  if (traffic.length === 0) return null;
  const known = new Set(requirements.map(({ action }) => action));
  const heads = ['Action', 'Requests', 'Seconds in all', 'Milliseconds each'];
  const table = (
    <ScrollTable caption="Requests and time by action" heads={heads} numbers>
      {traffic.map(({ action, requests, milliseconds }) => (
        <tr>
          <th scope="row">{known.has(action) ? <a href={linkTo({ action })}>{action}</a> : action}</th>
          <td class="number">{counted(requests)}</td>
          <td class="number">{(milliseconds / 1000).toFixed(1)}</td>
          <td class="number">{(milliseconds / Math.max(1, requests)).toFixed(1)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
  const sum = traffic.reduce((total, { requests }) => total + requests, 0);
  return (
    <section aria-labelledby="traffic">
      <h2 id="traffic">Requests</h2>
      <details class="group" data-part={parts.keep(table)}>
        <summary>
          {counted(sum)} requests to {traffic.length} actions, and how long they took
        </summary>
      </details>
    </section>
  );
}
