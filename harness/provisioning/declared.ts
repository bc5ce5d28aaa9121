import { type DeclaredFixture, type Slot } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import { callsOf, stepsOf } from '../../cases/steps-of.ts';
import { fixturesIn, serversIn } from '../../cases/server-slots.ts';
import { idsDeclared, type DeclaredFixtures, type Target } from '../wire/target.ts';

/** The fixtures that a plan uses and nobody declared. */
export function undeclaredFixtures(plan: CallPlan, declared: DeclaredFixtures = {}): readonly DeclaredFixture[] {
  const lacking = fixturesNeeded(plan).filter(({ name, count }) => idsDeclared(declared, name).length < count);
  const missing = [...new Set(lacking.map(({ name }) => name))];
  const lacksServers = serversNeeded(plan) > (declared.servers ?? []).length && !missing.includes('servers');
  return lacksServers ? [...missing, 'servers'] : missing;
}

/** How many of a fixture a plan speaks of. */
export function countNeeded(plan: CallPlan, name: DeclaredFixture): number {
  if (name === 'servers') return serversNeeded(plan);
  return Math.max(1, ...fixturesNeeded(plan).map((one) => (one.name === name ? one.count : 0)));
}

function fixturesNeeded(plan: CallPlan): readonly { readonly name: DeclaredFixture; readonly count: number }[] {
  return valuesOf(plan).flatMap((value) => {
    if (typeof value === 'string') return [];
    if (value.fill === 'declared') return [{ name: value.name, count: (value.nth ?? 0) + 1 }];
    return value.fill === 'servers' ? fixturesIn(value.text) : [];
  });
}

/** How many declared servers a plan speaks of. */
export function serversNeeded(plan: CallPlan): number {
  const counts = valuesOf(plan).map((value) =>
    typeof value !== 'string' && value.fill === 'servers' ? serversIn(value.text) : 0,
  );
  return Math.max(0, ...counts);
}

function valuesOf(plan: CallPlan): readonly (string | Slot)[] {
  const steps = stepsOf(plan);
  const sent = callsOf(steps).flatMap(({ parameters }) => Object.values(parameters));
  return [...sent, ...steps.flatMap(({ values = [] }) => values)].flatMap(partsOf);
}

function partsOf(value: string | Slot): readonly (string | Slot)[] {
  return typeof value !== 'string' && value.fill === 'list' ? value.of.flatMap(partsOf) : [value];
}

/** What a plan needs beside fixtures and the config file does not name. */
export function unnamedIn(
  plan: CallPlan,
  { other, otherRegion }: Target,
): 'otherRegion' | 'accounts.other' | undefined {
  if (!other && callsOf(stepsOf(plan)).some(({ sending }) => sending?.account !== undefined)) return 'accounts.other';
  const isElsewhere = valuesOf(plan).some((value) => typeof value !== 'string' && value.fill === 'other-region');
  return isElsewhere && otherRegion === undefined ? 'otherRegion' : undefined;
}
