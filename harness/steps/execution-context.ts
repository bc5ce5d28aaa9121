import type { LeasePool } from '../furnishing/lease.ts';
import type { Looks } from '../furnishing/looks.ts';
import type { WireForm } from '../../protocol/wire.ts';
import type { Waits } from './waits.ts';
import type { Workshop } from '../provisioning/workshop.ts';

/** What executing plans needs: a way to make things, leases, and how long a status may take to settle. */
export interface ExecutionContext {
  readonly workshop: Workshop;
  readonly pool: LeasePool;
  readonly settleBudgetMs: number;
  readonly waits: Waits;
  readonly looks: Looks;
  /** The form of all calls, where it is not the first of the run. */
  readonly form?: WireForm | undefined;
  /** The identifiers of what cases of the run made and removed. */
  readonly gone: Set<string>;
  /** Lists are given time before anything is seen of what was made, and nothing that was seen before counts. */
  readonly isPatient?: true;
  /** Throws NotRunnable if the target does not offer an action. */
  readonly requireOffered: (action: string) => Promise<void>;
  readonly isOffered: (action: string) => Promise<boolean>;
}
