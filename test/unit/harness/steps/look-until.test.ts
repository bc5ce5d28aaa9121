import { describe, expect, it } from 'vitest';
import { lookUntil, type Seen } from '../../../../harness/steps/look-until.ts';
import { openWaits, type Waits } from '../../../../harness/steps/waits.ts';

/** Sees one thing after the other, the last again and again; gives what was seen last, and how often was looked. */
async function looking(
  things: readonly Seen[],
  waits: Waits,
  settleBudgetMs: number,
): Promise<readonly [Seen, number]> {
  let looks = 0;
  const look = (): Promise<Seen> => {
    looks += 1;
    return Promise.resolve(things[Math.min(looks, things.length) - 1] ?? 'hopeless');
  };
  return [await lookUntil('a list', look, (seen) => seen, { settleBudgetMs, waits }), looks];
}

describe('lookUntil', () => {
  it('looks again until enough is seen', async () => {
    expect(await looking(['not-yet', 'not-yet', 'enough', 'not-yet'], openWaits(60_000), 60_000)).toEqual([
      'enough',
      3,
    ]);
  });

  it('looks once where looking again is of no use', async () => {
    expect(await looking(['hopeless', 'enough'], openWaits(60_000), 60_000)).toEqual(['hopeless', 1]);
  });

  it('gives what was seen last when the budget is spent, and lets the run know what never came', async () => {
    const waits = openWaits(10);
    for (let time = 0; time < 3; time += 1) {
      const [seen, looks] = await looking(['not-yet'], waits, 10);
      expect(seen).toBe('not-yet');
      expect(looks).toBeGreaterThan(5);
    }
    expect(waits.givenUp()).toEqual(['a list']);
  });
});
