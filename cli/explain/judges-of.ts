import type { CallPlan } from '../../cases/call-plan.ts';
import type { Case } from '../../cases/case.ts';

/** Of the files that can judge a requirement those that ask something of one of its cases. */
export function judgesOf(
  files: readonly string[],
  cases: readonly { readonly checks: Case['checks']; readonly plan: CallPlan }[],
): readonly string[] {
  const idle = new Set<string>();
  for (const check of cases.flatMap(({ checks }) => checks)) {
    const isAsked = cases.some(({ plan }) => check.asks?.(plan) ?? true);
    if (!isAsked && check.file !== undefined) idle.add(check.file);
  }
  return files.filter((file) => !idle.has(file));
}
