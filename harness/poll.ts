import type { ReadAnswer } from './answer.ts';
import { pause } from './pause.ts';
import type { PlanRunner } from './plan-runner.ts';

/** What a repeated read is to show: a field with one of some values, or that there is nothing to read. */
export type Awaited = { readonly field: string; readonly values: readonly string[] } | { readonly refused: true };

/** Repeats a read until it shows what is awaited, or the budget is spent. */
export async function poll(
  action: string,
  parameters: Readonly<Record<string, string>>,
  until: Awaited,
  runner: PlanRunner,
): Promise<ReadAnswer> {
  const budgetMs = runner.settleBudgetMs;
  const deadline = performance.now() + budgetMs;
  const seen = new Set<string>();
  for (let look = 0; ; look += 1) {
    const { answer } = await runner.workshop.call(action, parameters);
    const { meaning } = answer;
    const status = meaning.type === 'success' && 'field' in until ? meaning.body[until.field] : undefined;
    if (typeof status === 'string') seen.add(status);
    const isRefused = meaning.type === 'error';
    const settled = 'refused' in until ? isRefused : typeof status === 'string' && until.values.includes(status);
    const isHopeless = meaning.type !== 'success' && 'field' in until;
    if (settled || isHopeless || performance.now() >= deadline) {
      return { answer, settled, seen: [...seen], budgetMs, items: [] };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}
