import type { Deviation } from '../../cases/case.ts';
import type { CapabilityName } from '../model/run-report.ts';

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
  /** What this failure adds to the names that end the title. */
  readonly item?: string;
  /** Something that the target does not have, or does nowhere. */
  readonly whole?: true;
  /** What a config file would say of it. */
  readonly lacks?: CapabilityName;
  /** That requests have another form than the run explains what goes wrong in none that has the usual one. */
  readonly ofForm?: true;
  /** Of two that explain as many, the one that says more. */
  readonly tellsMore?: true;
}

/** Something goes wrong at one place of one action. */
export function special(deviation: Deviation, place: string, title: string): Suspicion {
  return { id: `${deviation} ${place}`, deviation, place, title, atLeast: 1 };
}

/** The same goes wrong in several places, of which this is one; the title names them all. */
export function general(deviation: Deviation, place: string, title: string, item?: string): Suspicion {
  const named = item === undefined ? {} : { item };
  return { id: `${deviation} ${place}`, deviation, place, title, atLeast: 2, ...named };
}

/** So many places lack the same that they are told as one thing that is missing. */
export const several = 3;
