import fc from 'fast-check';
import type { BasicAct } from './basic-act.ts';
import type { Grammar } from './grammar.ts';
import type { SequenceStep } from './sequence-step.ts';
import { aimedSteps } from './settled-after.ts';

/** How far the search has come: which part is left out next, and whether this round has left out any. */
export interface ShrinkProgress {
  readonly size: number;
  readonly from: number;
  readonly found: boolean;
}

/** What of a grammar makes sequences smaller. */
type Smaller<World, Act extends BasicAct> = Pick<
  Grammar<World, Act, never>,
  'model' | 'simpler' | 'makes' | 'renumbered' | 'aimed' | 'merged'
>;

/**
 * Sequences smaller than one that fails: without ever smaller parts, from the end to the beginning, until no step can be
 * left out, then with one change for two and with simpler steps. Each knows how far the search had come, so that it goes on
 * there if that fails too.
 */
export function* smallerSequences<World, Act extends BasicAct>(
  grammar: Smaller<World, Act>,
  steps: readonly SequenceStep<Act>[],
  progress: ShrinkProgress = startAt(steps, Math.ceil(steps.length / 2)),
): IterableIterator<fc.Value<readonly SequenceStep<Act>[]>> {
  let { size, from, found } = progress;
  while (size > 0) {
    for (; from >= 0; from -= size) {
      if (size < steps.length)
        yield new fc.Value(withoutPart(grammar, steps, from, size), { size, from: from - size, found: true });
    }
    size = size > 1 ? Math.floor(size / 2) : Number(found);
    ({ from, found } = startAt(steps, size));
  }
  for (const merged of grammar.merged(steps)) yield new fc.Value(merged, startAt(merged, 1));
  const anew = startAt(steps, 1);
  for (const [index, { act, hurry }] of steps.entries()) {
    if (hurry) yield new fc.Value(steps.with(index, { act, hurry: false }), anew);
    for (const simpler of grammar.simpler(act)) yield new fc.Value(steps.with(index, { act: simpler, hurry }), anew);
  }
}

function startAt(steps: readonly unknown[], size: number): ShrinkProgress {
  return { size, from: steps.length - size, found: false };
}

/** Leaves out some steps; what the others make has a lower number then, and is called by it. */
function withoutPart<World, Act extends BasicAct>(
  grammar: Smaller<World, Act>,
  steps: readonly SequenceStep<Act>[],
  from: number,
  size: number,
): readonly SequenceStep<Act>[] {
  const { makes, renumbered } = grammar;
  const made = steps.map(({ act }) => makes(act));
  const left = made.slice(from, from + size);
  const lower = (kind: string, number: number): number => {
    const first = made.slice(0, from).filter((other) => other === kind).length;
    const fewer = left.filter((other) => other === kind).length;
    return number - Math.min(fewer, Math.max(0, number - first));
  };
  const rest = steps.toSpliced(from, size).map(({ act, hurry }) => ({ act: renumbered(act, lower), hurry }));
  return aimedSteps(grammar, rest);
}
