import type { WireParameters } from '../../protocol/wire.ts';
import type { Whereabouts } from './journal.ts';

/** A resource that exists on the target because this run made it. */
export interface MadeResource extends Whereabouts {
  readonly number: number;
  readonly resource: string;
  readonly variant?: string;
  readonly keys: WireParameters;
  readonly identifier?: string;
  /** Identifier of the resource that it is deleted with. */
  readonly within?: string;
}
