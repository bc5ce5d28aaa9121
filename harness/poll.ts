import type { ReadAnswer } from './answer.ts';
import { pause } from './pause.ts';
import type { PlanRunner } from './plan-runner.ts';

/** Repeats a read until a field holds one of some values, or the budget is spent. */
export async function poll(
  action: string,
  parameters: Readonly<Record<string, string>>,
  until: { readonly field: string; readonly values: readonly string[] },
  runner: PlanRunner,
): Promise<ReadAnswer> {
  const budgetMs = runner.settleBudgetMs;
  const deadline = performance.now() + budgetMs;
  const seen = new Set<string>();
  for (let look = 0; ; look += 1) {
    const { answer } = await runner.workshop.call(action, parameters);
    const status = answer.meaning.type === 'success' ? answer.meaning.body[until.field] : undefined;
    if (typeof status === 'string') seen.add(status);
    const settled = typeof status === 'string' && until.values.includes(status);
    if (settled || answer.meaning.type !== 'success' || performance.now() >= deadline) {
      return { answer, settled, seen: [...seen], budgetMs, items: [] };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}
