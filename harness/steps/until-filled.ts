import type { Call } from '../../cases/call.ts';
import type { FilledList } from '../../cases/call-plan.ts';
import type { Answer } from '../../cases/answer.ts';
import { pause } from '../wire/pause.ts';
import type { ExecutionContext } from './execution-context.ts';

/**
 * Sends the call under test, again and again where lists in its answer may lag behind what the case made, until they hold
 * as much as they must or the budget is spent: no document says how soon they do.
 */
export async function untilFilled(
  { call, filled }: { readonly call: Call; readonly filled: readonly FilledList[] },
  send: () => Promise<Answer>,
  { settleBudgetMs: budgetMs, waits }: Pick<ExecutionContext, 'settleBudgetMs' | 'waits'>,
): Promise<Answer> {
  const lagging = filled.filter(({ mayLag }) => mayLag === true);
  const what = `${call.action}: ${lagging.map(({ path }) => path).join(', ')} with what was made`;
  const began = performance.now();
  for (let look = 0; ; look += 1) {
    const answer = await send();
    if (lagging.length === 0 || answer.meaning.type !== 'success') return answer;
    const { body } = answer.meaning;
    const waitedMs = performance.now() - began;
    if (lagging.every((list) => isFilled(list, body))) {
      waits.came(what, waitedMs);
      return answer;
    }
    if (waits.isOver(what, { waitedMs, looks: look + 1, budgetMs })) {
      waits.missed(what, waitedMs, false);
      return answer;
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

function isFilled({ path, items }: FilledList, body: unknown): boolean {
  const count = countAt(body, path);
  return items === undefined ? count > 0 : count === items.length;
}

/** How many items stand in all lists at a dotted path. */
function countAt(body: unknown, path: string): number {
  let nodes: readonly unknown[] = [body];
  for (const name of path.split('.')) {
    nodes = nodes.flat().flatMap((node) => {
      const value =
        typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[name] : undefined;
      return value === undefined ? [] : [value];
    });
  }
  return nodes.filter((node) => Array.isArray(node)).flat().length;
}
