import { pause } from '../wire/pause.ts';
import type { ExecutionContext } from './execution-context.ts';

/** What a look shows: all that is waited for, not yet, or what makes waiting useless. */
export type Seen = 'enough' | 'not-yet' | 'hopeless';

/**
 * Looks again and again, until enough is seen or the budget is spent: lists may lag behind what was done, and no document
 * says how much. Gives what was seen last. `what` names in words of a report what is waited for.
 */
export async function lookUntil<T>(
  what: string,
  look: () => Promise<T>,
  judge: (seen: T) => Seen,
  { settleBudgetMs: budgetMs, waits }: Pick<ExecutionContext, 'settleBudgetMs' | 'waits'>,
): Promise<T> {
  const began = performance.now();
  for (let looks = 0; ; looks += 1) {
    const seen = await look();
    const verdict = judge(seen);
    if (verdict === 'hopeless') return seen;
    const waitedMs = performance.now() - began;
    if (verdict === 'enough') {
      waits.came(what, waitedMs);
      return seen;
    }
    if (waits.isOver(what, { waitedMs, looks: looks + 1, budgetMs })) {
      waits.missed(what, waitedMs, false);
      return seen;
    }
    await pause(Math.min(4 * 2 ** looks, budgetMs / 10));
  }
}
