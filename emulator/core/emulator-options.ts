import type { SpecBook } from '../../specs/spec-book.ts';
import type { ServedRequest } from '../telling/served-request.ts';
import type { Trouble } from '../trouble/trouble-seams.ts';
import type { Account } from './account.ts';

/** How an emulator behaves. */
export interface EmulatorOptions {
  readonly book: SpecBook;
  /** The edition of the documents whose word counts; without one the newest that speaks of a point. */
  readonly edition?: string;
  /** Calls may do without their region, whatever the documents in force say. */
  readonly regionOptional?: boolean;
  /** Length of the states starting, configuring and stopping, in milliseconds. */
  readonly transitionMs: number;
  /** Milliseconds by which every answer is held back; what was asked is done at once. */
  readonly delayMs?: number;
  /** For so many milliseconds more a creation with a ClientToken is under way; 0 by default. */
  readonly creationMs?: number;
  /** Ids of the faults that are switched on. */
  readonly faults: readonly string[];
  /** Ids of the legal variants that are switched on; one that says how long states last outdoes `transitionMs`. */
  readonly variants?: readonly string[];
  /** `127.0.0.1` by default. */
  readonly host?: string;
  /** Any free port by default. */
  readonly port?: number;
  /**
   * `testid`/`testsecret` and `otherid`/`othersecret` by default, and the temporary key `STS.testid`/`stssecret` with the
   * token `ststoken`.
   */
  readonly accounts?: readonly Account[];
  /** Identifiers of the servers that exist; without it, any does. */
  readonly servers?: readonly string[];
  /** Trouble that calls meet. */
  readonly trouble?: Trouble;
  /** Told of each request when it is answered. */
  readonly tell?: (request: ServedRequest) => void;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}
