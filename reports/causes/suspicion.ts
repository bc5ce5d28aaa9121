import type { Deviation } from '../../cases/case.ts';

/** A cause that a failing case may have: the same deviation at the same place. */
export interface Suspicion {
  /** The same for whatever has this cause, in any run; what is said of it may differ. */
  readonly id: string;
  readonly deviation: Deviation;
  readonly place: string;
  readonly title: string;
  /** How many other causes it must do away with to be better than them; those that are as special as can be need none. */
  readonly atLeast: number;
  /** Only a consequence: the cause itself must be seen elsewhere. */
  readonly follows?: boolean;
}

/** Something goes wrong at one place of one action. */
export function special(deviation: Deviation, place: string, title: string): Suspicion {
  return { id: `${deviation} ${place}`, deviation, place, title, atLeast: 1 };
}

/** The same goes wrong in several places. */
export function general(deviation: Deviation, place: string, title: string): Suspicion {
  return { id: `${deviation} ${place}`, deviation, place, title, atLeast: 3 };
}
