import type { Operation } from './action-spec.ts';
import type { ErrorReference, Level, Source } from './point.ts';

/** A rule of a life cycle: what happens to operation `on` in state `from`. */
export interface StateRule {
  readonly from: string;
  readonly on: Operation;
  readonly expect: 'accept' | 'reject' | 'observe';
  readonly through?: string;
  readonly to?: string;
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorReference[];
  readonly pointer: string;
}

/** The states of a resource and what each operation does in them. `none` and `gone` stand for absence. */
export interface Lifecycle {
  readonly resource: string;
  readonly file: string;
  readonly initial: string;
  readonly stable: readonly string[];
  readonly transient: readonly string[];
  readonly rules: readonly StateRule[];
}
