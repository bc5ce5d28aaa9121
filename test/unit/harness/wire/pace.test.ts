import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../harness/wire/pace.ts';

/** How long callers wait by a clock that stands still but for one idle time after the first of them. */
async function waits(perSecond: number | undefined, callers: number, idleMs = 0): Promise<readonly number[]> {
  let time = 1000;
  const waited: number[] = [];
  const pace = createPace(perSecond, {
    now: () => time,
    wait: async (ms) => {
      waited.push(ms);
    },
  });
  await pace.turn();
  time += idleMs;
  for (let caller = 1; caller < callers; caller += 1) await pace.turn();
  return waited;
}

describe('createPace', () => {
  it('lets the first caller through and the others at even intervals', async () => {
    expect(await waits(5, 4)).toEqual([200, 400, 600]);
  });

  it('counts the time that has passed, and grants no burst for idle time', async () => {
    expect(await waits(5, 3, 150)).toEqual([50, 250]);
    expect(await waits(5, 3, 10_000)).toEqual([200]);
  });

  it('lets everyone through without a number', async () => {
    expect(await waits(undefined, 100)).toEqual([]);
  });
});
