import type { Parameter } from '../parameter.ts';
import type { Untestable } from '../point.ts';
import type { SpecBook } from '../spec-book.ts';

/** Why no case can tell what a parameter counts as that is left out: no field of an answer shows it. */
export function defaultUnseen(
  { name, untestable }: Parameter,
  isShown: boolean,
  { service }: SpecBook,
): Untestable | undefined {
  if (untestable) return untestable;
  // Whether a call is only tried shows in its answer.
  const isTold = name === service.dryRun?.parameter || isShown;
  return isTold
    ? undefined
    : { class: 'not-observable', why: `No answer shows what a call without ${name} counts as.` };
}
