import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { Answer, ListAnswer } from '../../cases/answer.ts';
import { itemKeys } from '../../cases/list-items.ts';
import { pause } from '../wire/pause.ts';
import { resolveValue, type SlotValues } from '../provisioning/slots.ts';
import type { Waits } from './waits.ts';

interface ListReader {
  readonly requireOffered: (action: string) => Promise<void>;
  readonly settleBudgetMs: number;
  readonly waits: Waits;
}

/** Reads every list of a plan. A list may lag behind: it is read again until it shows what it must, or time is up. */
export async function readLists(
  { lists = [] }: CallPlan,
  values: SlotValues,
  send: (call: Call) => Promise<Answer>,
  reader: ListReader,
): Promise<readonly ListAnswer[]> {
  const read: ListAnswer[] = [];
  for (const list of lists) {
    for (const { action } of list.calls) await reader.requireOffered(action);
    const resolve = (wanted: ExpectedList['holds']): readonly string[] =>
      wanted.map((value) => resolveValue(value, values));
    read.push(await settled({ ...list, holds: resolve(list.holds), lacks: resolve(list.lacks) }, send, reader));
  }
  return read;
}

async function settled(
  expected: ExpectedList<string>,
  send: (call: Call) => Promise<Answer>,
  { settleBudgetMs: budgetMs, waits }: ListReader,
): Promise<ListAnswer> {
  const began = performance.now();
  const what = nameOf(expected);
  for (let look = 0; ; look += 1) {
    const answers: Answer[] = [];
    for (const call of expected.calls) answers.push(await send(call));
    const waitedMs = performance.now() - began;
    if (!answers.every(({ meaning }) => meaning.type === 'success')) return { expected, answers };
    if (shows(expected, answers)) {
      waits.came(what, waitedMs);
      return { expected, answers };
    }
    if (waits.isOver(what, { waitedMs, looks: look + 1, budgetMs })) {
      waits.missed(what, waitedMs, false);
      return { expected, answers };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

/** Names what is waited for: a list asked in one way may show what in another it does not. */
function nameOf({ calls, items, holds, lacks }: ExpectedList<string>): string {
  const asked = [...new Set(calls.flatMap(({ parameters }) => Object.keys(parameters)))].toSorted().join(', ');
  const shown = [holds.length > 0 ? 'with what was made' : [], lacks.length > 0 ? 'without what is not' : []].flat();
  return `${calls[0]?.action ?? ''} by ${asked}: ${[items, ...shown].join(' ')}`;
}

function shows(expected: ExpectedList<string>, answers: readonly Answer[]): boolean {
  const keys = itemKeys(answers, expected);
  const held = expected.holds.every((key) => keys.includes(key));
  return held && !expected.lacks.some((key) => keys.includes(key)) && (expected.size ?? keys.length) === keys.length;
}
