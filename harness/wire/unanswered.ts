import type { WireParameters } from '../../protocol/wire.ts';

/** A call as it went out. */
export interface SentCall {
  readonly action: string;
  readonly parameters: WireParameters;
  readonly account?: 'other' | undefined;
}

/**
 * Creations whose answers were lost. Of one that carries a ClientToken it is known what came of it once the same creation is
 * answered, and that is gone when the answered one is.
 */
export interface Unanswered {
  readonly lost: (number: number, sent: SentCall) => void;
  readonly answered: (number: number, sent: SentCall) => void;
  /** The lost creations that made what a later one, now gone, was answered with. */
  readonly settle: (number: number) => readonly number[];
  /** The call of a lost creation of which nothing is known yet. */
  readonly sent: (number: number) => SentCall | undefined;
  readonly open: () => readonly number[];
  readonly forget: (number: number) => void;
}

/** Keeps creations by their number in the journal. */
export function openUnanswered(): Unanswered {
  const lost = new Map<number, SentCall>();
  const answered = new Map<number, string>();
  const keyOf = ({ action, parameters, account }: SentCall): string => JSON.stringify([action, parameters, account]);
  return {
    lost: (number, sent) => void lost.set(number, sent),
    answered: (number, sent) => void answered.set(number, keyOf(sent)),
    settle: (number) => {
      const key = answered.get(number);
      const settled = [...lost].filter(([, other]) => keyOf(other) === key).map(([known]) => known);
      for (const known of settled) lost.delete(known);
      return settled;
    },
    sent: (number) => lost.get(number),
    open: () => [...lost.keys()],
    forget: (number) => void lost.delete(number),
  };
}
