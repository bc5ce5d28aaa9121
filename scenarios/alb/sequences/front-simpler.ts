import type { SequenceStep } from '../../model/sequence-step.ts';
import type { Concerned, FrontAct } from '../model/front-act.ts';
import { frontWords, spareWords } from './front-words.ts';

const upgrade = 'QuicConfig.QuicUpgradeEnabled';

/** Acts of the same kind that are simpler in one respect, the simplest first: a failure shrinks in parameters too. */
export function simplerFront(act: FrontAct): readonly FrontAct[] {
  const { of = {}, given = {} } = act;
  const names = Object.keys(given);
  return [
    ...names.filter((name) => isSpare(name, act)).map((name) => ({ ...act, given: without(given, name) })),
    ...names.flatMap((name) =>
      simplerWords(name, given[name] ?? '').map((word) => ({ ...act, given: { ...given, [name]: word } })),
    ),
    ...entriesOf(of).flatMap(([kind, number]) =>
      Array.from({ length: number }, (_, less) => ({ ...act, of: { ...of, [kind]: less } })),
    ),
  ];
}

/** Lists keep one item, and of a change of nothing no document says anything. */
function isSpare(name: string, { on, does, of = {}, given = {} }: FrontAct): boolean {
  const isOneOfSome = Object.keys(given).length > 1;
  if (on === 'servers' || on === 'tags') return isOneOfSome;
  const isChangeless = does === 'update' && !isOneOfSome && of.group === undefined && of.quic === undefined;
  return spareWords.has(name) && !isChangeless;
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
    const merged = { ...act, ...bothOf(before, act) };
    yield steps.with(index, { act: merged, hurry }).toSpliced(index - 1, 1);
  }
}

/** Of leading on and leading on no longer only the later stays: no call says both. */
function bothOf(one: FrontAct, other: FrontAct): Pick<FrontAct, 'of' | 'given'> {
  const { quic, ...of } = { ...one.of, ...other.of };
  const given = { ...one.given, ...other.given };
  if (quic === undefined || other.given?.[upgrade] === 'false') return { of, given };
  return { of: { ...of, quic }, given: without(given, upgrade) };
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
