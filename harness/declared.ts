import { callsBefore, type CallPlan, type DeclaredFixture, type Slot } from '../specs/call-plan.ts';
import type { DeclaredFixtures } from './target.ts';

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
