import type { SpecBook } from '../specs/spec-book.ts';
import type { Fault as FaultOf } from './core/fault.ts';
import { emulationOf } from './services.ts';

/** A named misbehaviour of some service. */
export type AnyFault = FaultOf<never>;

/** Every fault that the emulator of the service can have, sorted by id; none where there is no emulator. */
export function faultsOf(book: SpecBook): readonly AnyFault[] {
  return emulationOf(book)?.faults(book) ?? [];
}
