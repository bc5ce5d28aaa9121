import type { BehaviourFault, ValidationFault } from '../core/fault.ts';
import type { Behave } from '../core/seams.ts';
import type { WrittenFault } from '../faults/hand-written.ts';
import type { ClbState } from './state.ts';

/** Carries out a call on load balancers otherwise than the service does. */
export type ClbBehave = Behave<ClbState>;

/** A misbehaviour of the service's actions. */
export type ClbFault = BehaviourFault<ClbState>;

/** A misbehaviour in the checks before them. */
export type ClbValidationFault = ValidationFault<ClbState>;

/** The same as it is written down. */
export type ClbWritten = WrittenFault<ClbState>;
