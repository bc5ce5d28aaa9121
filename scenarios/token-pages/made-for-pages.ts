import type { Call, Slot } from '../../cases/call.ts';
import type { Choices } from '../../generators/calls/build-call.ts';

/** Enough for a full page and a shorter one. */
export const count = 3;

/** Things of which a list is asked for some, how it is asked for these alone, and what identifies them. */
export interface MadeForPages {
  readonly prepare: readonly Call[];
  readonly choices: Choices;
  readonly all: readonly (string | Slot)[];
  /** One that is there beside them, where it has an identifier of its own. */
  readonly others: readonly (string | Slot)[];
}
