import { callsOf, stepsOf } from '../../cases/steps-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { missingCapability, type Obstacle } from '../provisioning/capabilities.ts';
import type { Case } from '../../cases/case.ts';
import { mustDeclare, mustName } from '../../cases/not-run-cause.ts';
import { countNeeded, undeclaredFixtures, unnamedIn } from '../provisioning/declared.ts';
import { beyondLimit } from '../provisioning/live-limit.ts';
import { holdersOf } from '../provisioning/made-by.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import { isLoopback, type Target } from '../wire/target.ts';

/** What decides, before anything is sent, whether a case can run. */
export interface Conditions {
  readonly book: SpecBook;
  readonly target: Target;
  readonly allowCost: boolean;
  readonly liveLoadBalancers?: number | undefined;
}

/** Why a case is not run against a target, or undefined. Pure: known before the first request. */
export function skipCase(subject: Case, conditions: Conditions): Obstacle | undefined {
  const { book, target, allowCost, liveLoadBalancers } = conditions;
  const plan = plannedCall(subject);
  const missing = missingCapability(subject, plan, target, book);
  if (missing) return missing;
  if (plan.costs && !allowCost && !isLoopback(new URL(target.endpoint))) {
    const reason = `${plan.costs.join(' and ')} costs money on a real account; allow it with --allow-cost`;
    return { verdict: 'not-run', reason, because: { kind: 'cost' } };
  }
  const [undeclared] = undeclaredFixtures(plan, target.declared);
  if (undeclared !== undefined) {
    const count = countNeeded(plan, undeclared);
    const because = { kind: 'fixture', name: undeclared, count } as const;
    return { verdict: 'not-run', reason: mustDeclare(undeclared, count), because };
  }
  if (target.proxied === true && callsOf(stepsOf(plan)).some(({ sending }) => sending?.cut !== undefined)) {
    const reason = 'it cuts a connection, and behind a proxy nobody knows whether the target had the request by then';
    return { verdict: 'not-run', reason };
  }
  const unnamed = unnamedIn(plan, target);
  if (unnamed !== undefined) {
    return { verdict: 'not-run', reason: mustName(unnamed), because: { kind: 'setting', name: unnamed } };
  }
  const count = holdersOf(plan, book);
  const beyond = beyondLimit(count, liveLoadBalancers);
  return beyond === undefined ? undefined : { verdict: 'not-run', reason: beyond, because: { kind: 'limit', count } };
}
