import type { ReadAnswer } from './answer.ts';
import { listItems, textIn } from './list-items.ts';
import { pause } from './pause.ts';
import type { PlanRunner } from './plan-runner.ts';

/** What a repeated read is to show: a field with one of some values, nothing to read, or a list without an item. */
export type Awaited =
  | { readonly field: string; readonly values: readonly string[] }
  | { readonly refused: true }
  | { readonly list: string; readonly key: string; readonly lacks: string };

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
    const settled = isSettled(answer, until);
    const isHopeless = meaning.type !== 'success' && !('refused' in until);
    if (settled || isHopeless || performance.now() >= deadline) {
      return { answer, settled, seen: [...seen], budgetMs, items: [] };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

function isSettled(answer: ReadAnswer['answer'], until: Awaited): boolean {
  const { meaning } = answer;
  if ('refused' in until) return meaning.type === 'error';
  if (meaning.type !== 'success') return false;
  if ('list' in until) return !listItems(answer, until.list).some((item) => textIn(item[until.key]) === until.lacks);
  const status = meaning.body[until.field];
  return typeof status === 'string' && until.values.includes(status);
}
