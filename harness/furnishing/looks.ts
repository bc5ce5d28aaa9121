import type { Answer } from '../../cases/answer.ts';
import type { WireForm, WireParameters } from '../../protocol/wire.ts';
import type { Furnishing, Piece } from './furnishing.ts';

/** A read as it goes out. */
interface Look {
  readonly action: string;
  readonly parameters: WireParameters;
  readonly form: WireForm | undefined;
}

/**
 * What reads showed of fixtures that nothing was done to since, so that it need not be read again. Only who has a fixture
 * does something to it, so whoever has it knows.
 */
export interface Looks {
  readonly remember: (look: Look, answer: Answer, standing: Furnishing) => void;
  readonly recall: (look: Look, standing: Furnishing) => Answer | undefined;
  /** Something may have been done to them. */
  readonly forget: (standing: Furnishing) => void;
}

/** What was seen so many milliseconds ago is read again: some things change by themselves. */
const freshMs = 5000;

/** Remembers nothing yet. */
export function openLooks(now: () => number = () => performance.now()): Looks {
  const seen = new WeakMap<Piece, Map<string, { readonly answer: Answer; readonly atMs: number }>>();
  return {
    remember: (look, answer, standing) => {
      if (answer.meaning.type !== 'success') return;
      for (const piece of named(look, standing)) {
        const looks = seen.get(piece) ?? new Map<string, { readonly answer: Answer; readonly atMs: number }>();
        seen.set(piece, looks.set(keyOf(look), { answer, atMs: now() }));
      }
    },
    recall: (look, standing) => {
      const [known] = named(look, standing).flatMap((piece) => seen.get(piece)?.get(keyOf(look)) ?? []);
      return known && now() - known.atMs < freshMs ? known.answer : undefined;
    },
    forget: (standing) => {
      for (const piece of standing) seen.delete(piece);
    },
  };
}

/** The fixtures whose identifiers the look holds: what names none may be about what others have. */
function named({ parameters }: Look, standing: Furnishing): readonly Piece[] {
  const values = Object.values(parameters);
  return standing.filter(({ made: { identifier } }) => identifier !== undefined && values.includes(identifier));
}

function keyOf({ action, parameters, form }: Look): string {
  return JSON.stringify([action, parameters, form]);
}
