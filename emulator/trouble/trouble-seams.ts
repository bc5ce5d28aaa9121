import type { SpecBook } from '../../specs/spec-book.ts';
import type { Scope } from '../core/edition.ts';
import type { AuthenticationSeam } from '../core/seams.ts';
import { busy } from './busy.ts';
import { failing } from './failures.ts';
import { throttling } from './throttling.ts';

/** Trouble that clients must cope with, all of it as documents name it. */
export interface Trouble {
  /** So many calls are let in within any second. */
  readonly throttle?: number | undefined;
  /** The share of the calls that are refused for being busy, from 0 to 1. */
  readonly busy?: number | undefined;
  /** Actions that fail: `ACTION=CODE`, or `ACTION=CODE:TIMES` for their first calls alone. */
  readonly fail?: readonly string[] | undefined;
  /** By which calls are drawn; 0 by default. */
  readonly seed?: number | undefined;
}

/** What stands before a service so that calls meet such trouble; whoever is refused for something else is told that. */
export function troubleSeams(
  trouble: Trouble,
  book: SpecBook,
  scope: Scope,
  now: () => number,
): readonly AuthenticationSeam[] {
  const { throttle, busy: share = 0, fail = [], seed = 0 } = trouble;
  return [
    ...(throttle === undefined ? [] : [throttling(throttle, book, scope, now)]),
    ...(fail.length === 0 ? [] : [failing(fail, book, scope)]),
    ...(share === 0 ? [] : [busy(share, book, scope, seed)]),
  ];
}
