import type { BehaviourFault } from '../core/fault.ts';
import type { AlbState } from './state.ts';

/** A misbehaviour of the service's actions. */
export type AlbFault = BehaviourFault<AlbState>;
