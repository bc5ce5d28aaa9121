import type { SpecBook } from '../../specs/spec-book.ts';
import type { AlbFault } from './alb-fault.ts';

/** The faults of application load balancers and what belongs to them, written by hand. */
export function albFaults(_book: SpecBook): readonly AlbFault[] {
  return [];
}
