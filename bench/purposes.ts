import type { CaseResult } from '../harness/running/assess-case.ts';
import type { SpecBook } from '../specs/spec-book.ts';

/** How many requests of a run were sent what for. */
export interface Purposes {
  readonly underTest: number;
  /** To see what a call did, or left alone. */
  readonly looks: number;
  /** Fixtures, and calls that lead up to the one under test. */
  readonly before: number;
  readonly deletions: number;
  /** Whatever is in no evidence: looks again, first questions, what was asked of a busy target. */
  readonly others: number;
}

/** Counts the requests of cases as they are finished. */
export function openPurposes({ actions }: SpecBook): {
  readonly finished: (result: CaseResult) => void;
  /** Of all requests that were sent, by their actions. */
  readonly of: (sent: readonly string[]) => Purposes;
} {
  const taking = new Set(
    actions.flatMap(({ name, effect }) =>
      effect.operation === 'delete' || effect.operation === 'remove' ? [name] : [],
    ),
  );
  const counts = { tested: 0, look: 0, before: 0 };
  let shownDeletions = 0;
  return {
    finished: ({ evidence }) => {
      for (const { step, answers } of evidence?.steps ?? []) {
        counts[step.part] += answers.length;
        shownDeletions += answers.filter(({ action }) => taking.has(action)).length;
      }
    },
    of: (sent) => {
      const deletions = Math.max(0, sent.filter((action) => taking.has(action)).length - shownDeletions);
      const shown = counts.tested + counts.look + counts.before;
      return {
        underTest: counts.tested,
        looks: counts.look,
        before: counts.before,
        deletions,
        others: Math.max(0, sent.length - shown - deletions),
      };
    },
  };
}
