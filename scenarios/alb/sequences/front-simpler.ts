import type { SequenceStep } from '../../model/sequence-step.ts';
import type { Concerned, FrontAct } from '../model/front-act.ts';
import { frontWords, spareWords } from './front-words.ts';

/** Acts of the same kind that are simpler in one respect, the simplest first: a failure shrinks in parameters too. */
export function simplerFront(act: FrontAct): readonly FrontAct[] {
  const { on, of = {}, given = {} } = act;
  const names = Object.keys(given);
  const isListed = on === 'servers' || on === 'tags';
  const spared = names.filter((name) => (isListed ? names.length > 1 : spareWords.has(name)));
  return [
    ...spared.map((name) => ({ ...act, given: without(given, name) })),
    ...names.flatMap((name) =>
      simplerWords(name, given[name] ?? '').map((word) => ({ ...act, given: { ...given, [name]: word } })),
    ),
    ...entriesOf(of).flatMap(([kind, number]) =>
      Array.from({ length: number }, (_, less) => ({ ...act, of: { ...of, [kind]: less } })),
    ),
  ];
}

/** What an act makes that is called by its number. */
export function madeByFront({ on, does }: FrontAct): string | undefined {
  return does === 'create' ? on : undefined;
}

/** The same act with other numbers for what it concerns; a QUIC listener is numbered as a listener. */
export function renumberedFront(act: FrontAct, to: (kind: string, number: number) => number): FrontAct {
  if (!act.of) return act;
  const of = entriesOf(act.of).map(([kind, number]) => [kind, to(kind === 'quic' ? 'listener' : kind, number)]);
  return { ...act, of: Object.fromEntries(of) };
}

/** Sequences in which one change gives what two in a row gave to the same thing. */
export function* mergedFront(
  steps: readonly SequenceStep<FrontAct>[],
): IterableIterator<readonly SequenceStep<FrontAct>[]> {
  for (const [index, { act, hurry }] of steps.entries()) {
    const before = steps[index - 1]?.act;
    if (act.does !== 'update' || before?.does !== 'update' || before.on !== act.on) continue;
    const [one, other] = [before, act].map(({ of = {} }) => of[act.on as Concerned]);
    if (one !== other) continue;
    const merged = { ...act, of: { ...before.of, ...act.of }, given: { ...before.given, ...act.given } };
    yield steps.with(index, { act: merged, hurry }).toSpliced(index - 1, 1);
  }
}

function entriesOf(of: NonNullable<FrontAct['of']>): readonly (readonly [kind: Concerned, number: number])[] {
  return Object.entries(of) as [Concerned, number][];
}

function simplerWords(name: string, word: string): readonly string[] {
  const known = frontWords[name] ?? [];
  return known.slice(0, Math.max(0, known.indexOf(word)));
}

function without(given: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
}
