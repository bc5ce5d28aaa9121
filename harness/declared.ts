import { callsBefore, type CallPlan, type DeclaredFixture, type Slot } from '../specs/call-plan.ts';
import type { DeclaredFixtures, Target } from './target.ts';

/** The fixtures that a plan uses and nobody declared. */
export function undeclaredFixtures(plan: CallPlan, declared: DeclaredFixtures = {}): readonly DeclaredFixture[] {
  const { call, probe, reads } = plan;
  const calls = [...callsBefore(plan), call, ...reads.map((read) => read.call)];
  const values = [...calls, ...(probe ? [probe] : [])].flatMap(({ parameters }) => Object.values(parameters));
  const names = values.flatMap((value: string | Slot) =>
    typeof value !== 'string' && value.fill === 'declared' ? [value.name] : [],
  );
  return [...new Set(names)].filter((name) => declared[name] === undefined);
}

/** The sentence for a case that uses what nobody declared. */
export function mustDeclare(name: DeclaredFixture): string {
  return `declare fixtures.${name} in the config file`;
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

/** The sentence for a case that needs something of the config file beside fixtures. */
export function mustName(key: 'otherRegion' | 'accounts.other'): string {
  return `name ${key} in the config file`;
}
