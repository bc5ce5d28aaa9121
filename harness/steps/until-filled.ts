import type { Call } from '../../cases/call.ts';
import type { FilledList } from '../../cases/call-plan.ts';
import type { Answer } from '../../cases/answer.ts';
import type { ExpectedItems } from '../../cases/expectation.ts';
import { itemsShown } from '../../cases/items-shown.ts';
import type { ExecutionContext } from './execution-context.ts';
import { lookUntil } from './look-until.ts';

/** The call under test, and what lists in its answer hold once they are up to date. */
export interface Lagging {
  readonly call: Call;
  readonly filled: readonly FilledList[];
  /** What is known of their items, where the call asks for a list and nothing else. */
  readonly listed?: readonly ExpectedItems<string>[];
}

/**
 * Sends the call under test, again and again where lists in its answer may lag behind what the case made, until they hold
 * what they must or the budget is spent: no document says how soon they do.
 */
export async function untilFilled(
  { call, filled, listed = [] }: Lagging,
  send: () => Promise<Answer>,
  execution: Pick<ExecutionContext, 'settleBudgetMs' | 'waits'>,
): Promise<Answer> {
  const lagging = filled.filter(({ mayLag }) => mayLag === true);
  if (lagging.length + listed.length === 0) return await send();
  const paths = [...new Set([...lagging, ...listed].map(({ path }) => path))].join(', ');
  return await lookUntil(
    `${call.action}: ${paths} with what was made`,
    send,
    ({ meaning }) => {
      if (meaning.type !== 'success') return 'hopeless';
      const { body } = meaning;
      const isWhole =
        lagging.every((list) => isFilled(list, body)) && listed.every((list) => itemsShown(list, list.items, body));
      return isWhole ? 'enough' : 'not-yet';
    },
    execution,
  );
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
