import { callsBefore, type CallPlan, type DeclaredFixture, type Slot } from '../specs/call-plan.ts';
import { serversIn } from '../specs/server-slots.ts';
import type { DeclaredFixtures } from './target.ts';

/** The fixtures that a plan uses and nobody declared. */
export function undeclaredFixtures(plan: CallPlan, declared: DeclaredFixtures = {}): readonly DeclaredFixture[] {
  const names = valuesOf(plan).flatMap((value) =>
    typeof value !== 'string' && value.fill === 'declared' ? [value.name] : [],
  );
  const missing = [...new Set(names)].filter((name) => declared[name] === undefined);
  const lacksServers = serversNeeded(plan) > (declared.servers ?? []).length && !missing.includes('servers');
  return lacksServers ? [...missing, 'servers'] : missing;
}

/** How many declared servers a plan speaks of. */
export function serversNeeded(plan: CallPlan): number {
  const counts = valuesOf(plan).map((value) =>
    typeof value !== 'string' && value.fill === 'servers' ? serversIn(value.text) : 0,
  );
  return Math.max(0, ...counts);
}

/** The sentence for a case that uses what nobody declared. */
export function mustDeclare(name: DeclaredFixture, count = 1): string {
  return count > 1
    ? `declare at least ${count} fixtures.${name} in the config file`
    : `declare fixtures.${name} in the config file`;
}

function valuesOf(plan: CallPlan): readonly (string | Slot)[] {
  const { call, probe, reads } = plan;
  const calls = [...callsBefore(plan), call, ...reads.map((read) => read.call), ...(probe ? [probe] : [])];
  return calls.flatMap(({ parameters }) => Object.values(parameters));
}
