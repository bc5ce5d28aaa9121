import type { VNode } from 'preact';
import type { ReportedLifecycle, ReportedPair } from '../../model/reported-overview.ts';
import type { RunReport } from '../../model/run-report.ts';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { signOf } from '../../parts/verdict-words.ts';
import { layOutStates } from './lay-out-states.ts';
import { LifecycleDiagram } from './lifecycle-diagram.tsx';
import type { PageParts } from '../../page/page-parts.ts';
import { pairViews, type PairView } from './pair-view.ts';

interface Props {
  readonly report: RunReport;
  readonly parts: PageParts;
}

/** The life cycles of resources: a diagram of what leads from state to state, and a table of every call in every state. */
export function Lifecycles({ report: { lifecycles = [], requirements }, parts }: Props): VNode | null {
  if (lifecycles.length === 0) return null;
  const view = pairViews(requirements, parts);
  return (
    <section aria-labelledby="lifecycles">
      <h2 id="lifecycles">Life cycles</h2>
      <p class="quiet">
        Arrows are calls that must be accepted, each a link to its promise; what else is broken stands in its state. The
        tables have every call that is tried in a state.
      </p>
      {lifecycles.map((lifecycle) => (
        <Lifecycle lifecycle={lifecycle} view={view} parts={parts} />
      ))}
    </section>
  );
}

interface LifecycleProps {
  readonly lifecycle: ReportedLifecycle;
  readonly view: (pair: ReportedPair) => PairView;
  readonly parts: PageParts;
}

function Lifecycle({ lifecycle, view, parts }: LifecycleProps): VNode {
  const { resource, pairs } = lifecycle;
  const isBroken = (pair: ReportedPair): boolean => view(pair).verdict === 'fail' || view(pair).verdict === 'error';
  const broken = pairs.filter(isBroken).length;
  return (
    <>
      <h3>{resource}</h3>
      <LifecycleDiagram resource={resource} drawing={layOutStates(lifecycle, isBroken)} view={view} />
      <details class="group" data-part={parts.keep(<PairTable lifecycle={lifecycle} view={view} />)}>
        <summary>
          {pairs.length} pairs of state and call
          {broken > 0 ? (
            <b class="v fail">
              {' '}
              {signOf('fail')} {broken} broken
            </b>
          ) : null}
        </summary>
      </details>
    </>
  );
}

const must = { accept: 'accept', reject: 'refuse', observe: 'observe' } as const;

function PairTable({ lifecycle, view }: Omit<LifecycleProps, 'parts'>): VNode {
  const { resource, pairs } = lifecycle;
  const states = [...new Set(pairs.map(({ from }) => from))];
  const calls = [...new Set(pairs.map(({ on }) => on))];
  return (
    <ScrollTable caption={`Calls by state of ${resource}`} heads={['Call', ...states]}>
      {calls.map((call) => (
        <tr>
          <th scope="row">{call}</th>
          {states.map((state) => {
            const found = pairs.filter(({ from, on }) => from === state && on === call);
            return (
              <td>
                {found.map((pair) => (
                  <Pair pair={pair} view={view(pair)} />
                ))}
              </td>
            );
          })}
        </tr>
      ))}
    </ScrollTable>
  );
}

function Pair({
  pair: { expect, through, to },
  view,
}: {
  readonly pair: ReportedPair;
  readonly view: PairView;
}): VNode {
  const { verdict, href, rows, name } = view;
  const next = [through, to].flatMap((state) => (state === undefined ? [] : [`→ ${state}`]));
  const words = `${signOf(verdict)} ${[must[expect], ...next].join(' ')}`;
  return (
    <a class={`v ${verdict}`} href={href} data-rows={rows} aria-label={`${words}, ${name}`}>
      {words}
    </a>
  );
}
