import type { Act } from '../model/act.ts';

/** One thing to do, and whether the next thing is done before the listener that it concerns has come to rest. */
export interface SequenceStep {
  readonly act: Act;
  readonly hurry: boolean;
}
