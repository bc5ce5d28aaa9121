import type { WireParameters } from '../protocol/wire.ts';

/** A call as it went out. */
export interface SentCall {
  readonly action: string;
  readonly parameters: WireParameters;
  readonly account?: 'other' | undefined;
}

/**
 * Creations whose answers were lost. Each carries a ClientToken, so what came of it is known once the same creation is
 * answered, and is gone when that is.
 */
export interface Unanswered {
  readonly lost: (number: number, sent: SentCall) => void;
  readonly answered: (number: number, sent: SentCall) => void;
  /** The lost creations that made what a later one, now gone, was answered with. */
  readonly settle: (number: number) => readonly number[];
}

/** Keeps creations by their number in the journal. */
export function openUnanswered(): Unanswered {
  const lost = new Map<number, string>();
  const answered = new Map<number, string>();
  const keyOf = ({ action, parameters, account }: SentCall): string => JSON.stringify([action, parameters, account]);
  return {
    lost: (number, sent) => void lost.set(number, keyOf(sent)),
    answered: (number, sent) => void answered.set(number, keyOf(sent)),
    settle: (number) => {
      const key = answered.get(number);
      const settled = [...lost].filter(([, other]) => other === key).map(([known]) => known);
      for (const known of settled) lost.delete(known);
      return settled;
    },
  };
}
