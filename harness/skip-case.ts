import type { SpecBook } from '../specs/model.ts';
import { missingCapability, type Obstacle } from './capabilities.ts';
import type { Case } from './case.ts';
import { plannedCall } from './run-case.ts';
import { isLoopback, type Target } from './target.ts';

/** What decides, before anything is sent, whether a case can run. */
export interface Conditions {
  readonly book: SpecBook;
  readonly target: Target;
  readonly allowCost: boolean;
}

/** Why a case is not run against a target, or undefined. Pure: known before the first request. */
export function skipCase(subject: Case, { book, target, allowCost }: Conditions): Obstacle | undefined {
  const plan = plannedCall(subject);
  const missing = missingCapability(subject, plan, target, book);
  if (missing) return missing;
  if (plan.costs === true && !allowCost && !isLoopback(new URL(target.endpoint))) {
    return { verdict: 'not-run', reason: 'the value costs money on a real account; allow it with --allow-cost' };
  }
  return undefined;
}
