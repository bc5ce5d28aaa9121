import type { ReportedPair } from '../../model/reported-overview.ts';
import type { ReportedRequirement, Verdict } from '../../model/run-report.ts';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';
import { worstVerdict } from './worst-verdict.ts';

/** How a pair of state and call is shown: its verdict, and what leads to its requirements. */
export interface PairView {
  readonly verdict: Verdict;
  readonly href: string;
  readonly rows: string;
  /** The pair and its verdict in words. */
  readonly name: string;
}

const must = { accept: 'is accepted', reject: 'is refused', observe: 'is only observed' } as const;

/** Shows pairs by the verdicts of these requirements. */
export function pairViews(
  requirements: readonly ReportedRequirement[],
  parts: PageParts,
): (pair: ReportedPair) => PairView {
  const verdicts = new Map(requirements.map(({ id, verdict }) => [id, verdict]));
  return ({ from, on, expect, requirements: ids }) => {
    const verdict = worstVerdict(ids.flatMap((id) => verdicts.get(id) ?? []));
    const [only = '', ...others] = ids;
    return {
      verdict,
      href: linkTo(others.length === 0 ? { open: only } : { kind: 'state', text: commonStart(ids) }),
      rows: parts.rowsOf(ids),
      name: `${from}: ${on} ${must[expect]}: ${verdict.replaceAll('-', ' ')}`,
    };
  };
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
