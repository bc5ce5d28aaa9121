import type { VNode } from 'preact';
import type { Verdict } from '../model/run-report.ts';
import { signOf } from '../parts/verdict-words.ts';

/** A verdict as a word with a sign; its colour only repeats what the word says. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <b class={`v ${verdict}`}>
      <span aria-hidden="true">{signOf(verdict)}</span> {verdict.replaceAll('-', ' ')}
    </b>
  );
}
