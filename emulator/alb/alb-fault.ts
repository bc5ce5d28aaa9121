import type { BehaviourFault } from '../core/fault.ts';
import type { Behave } from '../core/seams.ts';
import type { WrittenFault } from '../faults/hand-written.ts';
import type { AlbState } from './state.ts';

/** Carries out a call otherwise than the service does. */
export type AlbBehave = Behave<AlbState>;

/** A misbehaviour of the service's actions. */
export type AlbFault = BehaviourFault<AlbState>;

/** The same as it is written down. */
export type AlbWritten = WrittenFault<AlbState>;
