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

export interface ValidationFault extends Named, ValidationSeam {}

export interface BehaviourFault extends Named, BehaviourSeam {}

export interface EncodingFault extends Named, EncodingSeam {}

/** A named misbehaviour, off by default. */
export type Fault = AuthenticationFault | ValidationFault | BehaviourFault | EncodingFault;
