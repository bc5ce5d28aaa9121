import type { VNode } from 'preact';
import type { Verdict } from '../../model/run-report.ts';
import { signOf } from '../../parts/verdict-words.ts';

interface Props {
  readonly verdict: Verdict;
  /** What the link leads to, in words; what is shown of them is short. */
  readonly name: string;
  readonly href: string;
  readonly rows: string;
  readonly text?: string | number;
}

/** A cell of a matrix: a verdict that leads to what it was made of. */
export function CellLink({ verdict, name, href, rows, text = '' }: Props): VNode {
  return (
    <td class={verdict} data-rows={rows}>
      <a href={href} aria-label={`${name}: ${verdict.replaceAll('-', ' ')}`}>
        {signOf(verdict)}
        {text}
      </a>
    </td>
  );
}
