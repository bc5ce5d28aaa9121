import type { Account } from '../../emulator/core/account.ts';
import type { ServedRequest } from '../../emulator/telling/served-request.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { UsageError } from '../options/usage-error.ts';
import { bounds } from './serve-bounds.ts';

/** How the emulator is to be served: as by the options of `slb-conformance serve`, and a little more that only a program can give. */
export interface ServeOptions {
  /** `clb` by default; several services share the port. */
  readonly service?: string | readonly string[];
  /** The specs of one service instead, such as `loadSpecBook` gives them. */
  readonly book?: SpecBook;
  /** Folder with services of your own. */
  readonly specs?: string;
  /** The edition of the documents to follow, such as `2018`; of one service alone. Without it the newest that speaks of a point. */
  readonly edition?: string;
  /** Calls may do without their region, whatever the edition demands: clients of 2018 left it out. */
  readonly regionOptional?: boolean;
  /** `127.0.0.1` by default. */
  readonly host?: string;
  /** Any free one by default. */
  readonly port?: number;
  /** How long a passing state such as `starting` lasts, in milliseconds; 20 by default. */
  readonly transitionMs?: number;
  /** Milliseconds by which every answer is held back. A creation with a ClientToken is under way for as long. */
  readonly delay?: number;
  /** So many calls are let in within any second; the others get the documented error for too many. */
  readonly throttle?: number;
  /** The share of the calls, from 0 to 1, that are refused as by a busy service. */
  readonly busy?: number;
  /** Actions that fail, `ACTION=CODE`, or `ACTION=CODE:TIMES` for their first calls alone. */
  readonly fail?: readonly string[];
  /** By which it is drawn what calls are refused; 0 by default. */
  readonly seed?: number;
  /** Servers that exist; without it any does. */
  readonly servers?: readonly string[];
  /** Faults that are on; `faults` of the command line names all. */
  readonly faults?: readonly string[];
  /** Legal variants that are on. */
  readonly variants?: readonly string[];
  /** Keys that may sign. By default `testid` with the secret `testsecret` and a few others. */
  readonly accounts?: readonly Account[];
  /** Milliseconds since the epoch, for tests that hold the clock. */
  readonly clock?: () => number;
  /** Told of each request once its answer is made. What it throws is thrown outside the request, which is answered all the same. */
  readonly onRequest?: (request: ServedRequest) => void;
}

const lists = ['fail', 'servers', 'faults', 'variants', 'accounts'] as const;

type Bounded = keyof typeof bounds;

/**
 * Checks the numbers of a program, which nobody has read as the command line reads its own.
 *
 * @throws UsageError naming the option.
 */
export function checkServeOptions(options: Readonly<Partial<Record<Bounded | (typeof lists)[number], unknown>>>): void {
  for (const name of lists) {
    const value = options[name];
    if (value !== undefined && !Array.isArray(value))
      throw new UsageError(`${name}: ${JSON.stringify(value)} is no list`);
  }
  for (const name of Object.keys(bounds) as Bounded[]) {
    const value = options[name];
    const { min, max } = bounds[name];
    const isWhole = name === 'busy' || Number.isInteger(value);
    if (value !== undefined && !(typeof value === 'number' && isWhole && value >= min && value <= max)) {
      throw new UsageError(
        `${name}: ${typeof value === 'number' ? value : JSON.stringify(value)} is no ${name === 'busy' ? 'number' : 'whole number'} from ${min} to ${max}`,
      );
    }
  }
}
