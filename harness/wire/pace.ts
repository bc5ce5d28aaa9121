import { pause } from './pause.ts';

/** Lets callers through one at a time, at even intervals. */
export interface Pace {
  readonly turn: () => Promise<void>;
}

/** Milliseconds that pass, and a way to let them pass. */
export interface PaceClock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const realClock: PaceClock = { now: () => performance.now(), wait: pause };

/** At most so many turns per second; without a number, as many as are asked for. No burst makes up for idle time. */
export function createPace(perSecond: number | undefined, { now, wait }: PaceClock = realClock): Pace {
  if (perSecond === undefined) return { turn: async () => undefined };
  let next = 0;
  return {
    turn: async () => {
      const mine = Math.max(now(), next);
      next = mine + 1000 / perSecond;
      const ms = mine - now();
      if (ms > 0) await wait(ms);
    },
  };
}
