import { type DeclaredFixture, type Slot } from '../../cases/call.ts';
import { callsBefore, type CallPlan } from '../../cases/call-plan.ts';
import { serversIn } from '../../cases/server-slots.ts';
import type { DeclaredFixtures, Target } from '../wire/target.ts';

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

function valuesOf(plan: CallPlan): readonly (string | Slot)[] {
  const { call, probe, reads, witnesses = [] } = plan;
  const around = [...(probe ? [probe] : []), ...witnesses.map((witness) => witness.call)];
  const calls = [...callsBefore(plan), call, ...around, ...reads.map((read) => read.call)];
  const listed = reads.flatMap(({ items = [] }) => items.map((list) => list.items));
  return [...calls.flatMap(({ parameters }) => Object.values(parameters)), ...listed];
}

/** What a plan needs beside fixtures and the config file does not name. */
export function unnamedIn(
  plan: CallPlan,
  { other, otherRegion }: Target,
): 'otherRegion' | 'accounts.other' | undefined {
  const calls = [...callsBefore(plan), plan.call];
  if (!other && calls.some(({ sending }) => sending?.account !== undefined)) return 'accounts.other';
  const values = calls.flatMap(({ parameters }) => Object.values(parameters));
  const isElsewhere = values.some((value) => typeof value !== 'string' && value.fill === 'other-region');
  return isElsewhere && otherRegion === undefined ? 'otherRegion' : undefined;
}
