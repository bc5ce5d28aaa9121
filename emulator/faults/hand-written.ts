import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault, EncodingFault } from '../core/fault.ts';
import type { Behave, EncodingSeam } from '../core/seams.ts';

/** What all faults say that are written by hand; ids and patterns of requirements are without the service. */
interface Written {
  readonly name: string;
  readonly requirement: string;
  readonly alsoBreaks?: readonly string[];
  readonly description: string;
}

/** A fault of behaviour. */
export interface WrittenFault<State = unknown> extends Written {
  /** Makes it anew for each emulator, for some remember what they did. */
  readonly behave: () => Behave<State>;
}

/** A fault of what is answered. */
export interface WrittenAnswerFault extends Written, Pick<EncodingSeam, 'alter' | 'garble'> {}

/** Faults of behaviour as an emulator has them. */
export function handWritten<State>(
  book: SpecBook,
  written: readonly WrittenFault<State>[],
): readonly BehaviourFault<State>[] {
  return written.map((fault) => ({ ...named('behaviour', fault, book), behave: fault.behave() }));
}

/** Faults of answers as an emulator has them. */
export function handWrittenAnswers(book: SpecBook, written: readonly WrittenAnswerFault[]): readonly EncodingFault[] {
  return written.map(({ alter, garble, ...fault }) => ({
    ...named('encoding', fault, book),
    ...(alter ? { alter } : {}),
    ...(garble ? { garble } : {}),
  }));
}

function named<S extends 'behaviour' | 'encoding'>(
  seam: S,
  { name, requirement, alsoBreaks = [], description }: Written,
  { service }: SpecBook,
): Omit<BehaviourFault, 'seam' | 'behave'> & { readonly seam: S } {
  return {
    id: `${seam}/${name}`,
    seam,
    requirement: `${service.id}.${requirement}`,
    alsoBreaks: alsoBreaks.map((pattern) => `${service.id}.${pattern}`),
    description,
  };
}
