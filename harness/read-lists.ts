import type { Call } from '../specs/call.ts';
import type { CallPlan } from '../specs/call-plan.ts';
import type { ExpectedList } from '../specs/expectation.ts';
import type { Answer, ListAnswer } from './answer.ts';
import { itemKeys } from './list-items.ts';
import { pause } from './pause.ts';
import { resolveValue, type SlotValues } from './slots.ts';

interface ListReader {
  readonly requireOffered: (action: string) => Promise<void>;
  readonly settleBudgetMs: number;
}

/** Reads every list of a plan. A list may lag behind: it is read again until it shows what it must, or time is up. */
export async function readLists(
  { lists = [] }: CallPlan,
  values: SlotValues,
  send: (call: Call) => Promise<Answer>,
  { requireOffered, settleBudgetMs }: ListReader,
): Promise<readonly ListAnswer[]> {
  const read: ListAnswer[] = [];
  for (const list of lists) {
    for (const { action } of list.calls) await requireOffered(action);
    const resolve = (wanted: ExpectedList['holds']): readonly string[] =>
      wanted.map((value) => resolveValue(value, values));
    read.push(await settled({ ...list, holds: resolve(list.holds), lacks: resolve(list.lacks) }, send, settleBudgetMs));
  }
  return read;
}

async function settled(
  expected: ExpectedList<string>,
  send: (call: Call) => Promise<Answer>,
  budgetMs: number,
): Promise<ListAnswer> {
  const deadline = performance.now() + budgetMs;
  for (let look = 0; ; look += 1) {
    const answers: Answer[] = [];
    for (const call of expected.calls) answers.push(await send(call));
    const answered = answers.every(({ meaning }) => meaning.type === 'success');
    if (!answered || shows(expected, answers) || performance.now() >= deadline) return { expected, answers };
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

function shows(expected: ExpectedList<string>, answers: readonly Answer[]): boolean {
  const keys = itemKeys(answers, expected);
  const held = expected.holds.every((key) => keys.includes(key));
  return held && !expected.lacks.some((key) => keys.includes(key)) && (expected.size ?? keys.length) === keys.length;
}
