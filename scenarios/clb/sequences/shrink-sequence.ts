import type { SequenceStep } from './sequence-step.ts';
import fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { aimed } from './aim.ts';
import { withMergedChange } from './merge-changes.ts';
import { renumbered, type Numbered } from './renumber.ts';
import { simplerActs } from './simplify.ts';

/** How far the search has come: which part is left out next, and whether this round has left out any. */
export interface ShrinkProgress {
  readonly size: number;
  readonly from: number;
  readonly found: boolean;
}

/**
 * Sequences smaller than one that fails: without ever smaller parts, from the end to the beginning, until no step can be
 * left out, then with one change for two and with simpler steps. Each knows how far the search had come, so that it goes on
 * there if that fails too.
 */
export function* smallerSequences(
  steps: readonly SequenceStep[],
  progress: ShrinkProgress = startAt(steps, Math.ceil(steps.length / 2)),
): IterableIterator<fc.Value<readonly SequenceStep[]>> {
  let { size, from, found } = progress;
  while (size > 0) {
    for (; from >= 0; from -= size) {
      if (size < steps.length)
        yield new fc.Value(withoutPart(steps, from, size), { size, from: from - size, found: true });
    }
    size = size > 1 ? Math.floor(size / 2) : Number(found);
    ({ from, found } = startAt(steps, size));
  }
  for (const merged of withMergedChange(steps)) yield new fc.Value(merged, startAt(merged, 1));
  const anew = startAt(steps, 1);
  for (const [index, { act, hurry }] of steps.entries()) {
    if (hurry) yield new fc.Value(steps.with(index, { act, hurry: false }), anew);
    for (const simpler of simplerActs(act)) yield new fc.Value(steps.with(index, { act: simpler, hurry }), anew);
  }
}

function startAt(steps: readonly SequenceStep[], size: number): ShrinkProgress {
  return { size, from: steps.length - size, found: false };
}

/** Leaves out some steps; what the others make has a lower number then, and is called by it. */
function withoutPart(steps: readonly SequenceStep[], from: number, size: number): readonly SequenceStep[] {
  const made = steps.map(({ act }) => madeBy(act));
  const left = made.slice(from, from + size);
  const lower = (kind: Numbered, number: number): number => {
    const first = made.slice(0, from).filter((other) => other === kind).length;
    const fewer = left.filter((other) => other === kind).length;
    return number - Math.min(fewer, Math.max(0, number - first));
  };
  return aimed(steps.toSpliced(from, size).map(({ act, hurry }) => ({ act: renumbered(act, lower), hurry })));
}

/** What an act makes that is called by its number. */
function madeBy(act: Act): Numbered | undefined {
  if (act.does !== 'create') return undefined;
  if (act.on === 'group') return 'group';
  return act.on === 'certificate' ? act.kind : undefined;
}
