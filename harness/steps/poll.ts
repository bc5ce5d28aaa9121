import type { ReadAnswer } from '../../cases/answer.ts';
import type { Sending } from '../../cases/call.ts';
import { listItems, shownAt, textIn } from '../../cases/list-items.ts';
import { pause } from '../wire/pause.ts';
import type { ExecutionContext } from './execution-context.ts';

/**
 * What a repeated read is to show: a field with one of some values (in vain where a list is empty that would show it), nothing to
 * read (or a list that is empty), or a list without an item.
 */
export type Awaited =
  | { readonly field: string; readonly values: readonly string[]; readonly unlessEmpty?: string }
  | { readonly refused: true; readonly emptied?: string }
  | { readonly list: string; readonly key: string; readonly lacks: string | readonly string[] };

/**
 * Repeats a read until it shows what is awaited, or the budget is spent. What no read of this run has ever shown is not
 * waited for again. It first looks when the target is known to be done with such a call as came `after`.
 */
export async function poll(
  action: string,
  parameters: Readonly<Record<string, string>>,
  until: Awaited,
  { workshop, settleBudgetMs: budgetMs, waits }: ExecutionContext,
  after: string,
  sending?: Sending,
): Promise<ReadAnswer> {
  const began = performance.now();
  const seen = new Set<string>();
  const what = nameOf(action, until);
  const shown = 'field' in until ? `${action}: ${until.field}` : undefined;
  const { settling } = waits;
  const change = `${what} after ${after}`;
  const first = Math.min(settling.firstLook(change), waits.patience(what) / 2);
  if (first > 0) await pause(first);
  let inVainMs = 0;
  for (let look = 0; ; look += 1) {
    const lookedMs = performance.now() - began;
    const { answer } = await workshop.call(action, parameters, sending ? { sending } : {});
    const { meaning } = answer;
    const status = meaning.type === 'success' && 'field' in until ? shownAt(meaning.body, until.field) : undefined;
    if (status !== undefined) seen.add(textIn(status));
    const settled = isSettled(answer, until);
    const isGone = 'field' in until && isEmptied(answer, until.unlessEmpty);
    const isHopeless = isGone || (meaning.type !== 'success' && !('refused' in until));
    const waitedMs = performance.now() - began;
    const result = { answer, settled, seen: [...seen], budgetMs, items: [] };
    if (shown !== undefined && seen.size > 0) waits.came(shown, 0);
    if (settled) {
      waits.came(what, waitedMs);
      settling.came(change, inVainMs);
    }
    inVainMs = lookedMs;
    if (settled || isHopeless) return result;
    const isNotShown = shown !== undefined && seen.size === 0;
    const missing = isNotShown ? shown : what;
    if (waits.isOver(missing, { waitedMs, looks: look + 1, budgetMs })) {
      waits.missed(missing, waitedMs, isNotShown);
      return result;
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

/** Names what is waited for in words that a report can show. */
function nameOf(action: string, until: Awaited): string {
  if ('refused' in until) return `${action}: a refusal`;
  if ('list' in until) return `${action}: ${until.list} without something`;
  return `${action}: ${until.field} ${until.values.join(' or ')}`;
}
function isSettled(answer: ReadAnswer['answer'], until: Awaited): boolean {
  const { meaning } = answer;
  if ('refused' in until) return meaning.type === 'error' || isEmptied(answer, until.emptied);
  if (meaning.type !== 'success') return false;
  if ('list' in until) {
    const lacks = new Set([until.lacks].flat());
    return !listItems(answer, until.list).some((item) => lacks.has(textIn(item[until.key])));
  }
  const status = shownAt(meaning.body, until.field);
  return status !== undefined && until.values.includes(textIn(status));
}

/** Whether a list of the answer holds nothing any more. */
function isEmptied(answer: ReadAnswer['answer'], path: string | undefined): boolean {
  return path !== undefined && answer.meaning.type === 'success' && listItems(answer, path).length === 0;
}
