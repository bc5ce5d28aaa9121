import type { AuthenticationSeam, BehaviourSeam, EncodingSeam, ValidationSeam } from './seams.ts';

interface Named {
  /** Path-like and stable, such as `authentication/replay-accepted`. */
  readonly id: string;
  /** The requirement that must notice the fault. */
  readonly requirement: string;
  /** Ids, or globs of ids, of the other requirements that the fault breaks as well. */
  readonly alsoBreaks: readonly string[];
  readonly description: string;
}

export interface AuthenticationFault extends Named, AuthenticationSeam {}

export interface ValidationFault<State = unknown> extends Named, ValidationSeam<State> {}

export interface BehaviourFault<State = unknown> extends Named, BehaviourSeam<State> {}

export interface EncodingFault extends Named, EncodingSeam {}

/** A named misbehaviour, off by default. One that knows nothing of the state fits every service. */
export type Fault<State = unknown> =
  AuthenticationFault | ValidationFault<State> | BehaviourFault<State> | EncodingFault;
