import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Answer, CensusAnswer } from '../../cases/answer.ts';
import { itemKeys } from '../../cases/list-items.ts';
import { pause } from '../wire/pause.ts';
import { remember, resolveCall, type SlotValues } from '../provisioning/slots.ts';
import type { Waits } from './waits.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import type { Workshop } from '../provisioning/workshop.ts';

interface Counter {
  readonly workshop: Workshop;
  readonly settleBudgetMs: number;
  readonly waits: Waits;
  readonly isOffered: (action: string) => Promise<boolean>;
}

/**
 * Counts what exists of what a case made. A list may lag behind: it is read again until it shows what the answers named.
 * What it shows and no answer named is owned from then on, so that it goes with the rest. Without a list there is no count.
 */
export async function takeCensus(
  { census, prepare }: CallPlan,
  values: SlotValues,
  made: MadeResource[],
  { workshop, settleBudgetMs, waits, isOffered }: Counter,
): Promise<CensusAnswer | undefined> {
  if (!census) return undefined;
  const { calls, exist, resource, creator, items, key } = census;
  for (const { action } of calls) if (!(await isOffered(action))) return undefined;
  const look = async (call: Call): Promise<Answer> => {
    const { sending = {} } = call;
    return (await workshop.call(call.action, resolveCall(call, values), { sending })).answer;
  };
  const began = performance.now();
  const what = `${calls[0]?.action ?? ''}: ${items} with what was made under a token`;
  for (let looks = 0; ; looks += 1) {
    const answers: Answer[] = [];
    for (const call of calls) answers.push(await look(call));
    const found = [...new Set(itemKeys(answers, census))];
    const answered = answers.every(({ meaning }) => meaning.type === 'success');
    const waitedMs = performance.now() - began;
    const isOver = waits.isOver(what, { waitedMs, looks: looks + 1, budgetMs: settleBudgetMs });
    if (answered && isWhole(found)) waits.came(what, waitedMs);
    else if (answered && isOver) waits.missed(what, waitedMs, false);
    if (!answered || isWhole(found) || isOver) {
      answers.forEach((answer, index) => adopt(answer, calls[index]?.sending?.account));
      return { answers, found };
    }
    await pause(Math.min(4 * 2 ** looks, settleBudgetMs / 10));
  }

  /** All that answers named is there; where an answer was lost, as many as must be. */
  function isWhole(found: readonly string[]): boolean {
    if (exist === undefined) return true;
    const named = made.flatMap((known) => (known.resource === resource ? (known.identifier ?? []) : []));
    const lost = prepare.some(({ sending }) => sending?.cut !== undefined);
    return named.every((identifier) => found.includes(identifier)) && (!lost || found.length >= exist);
  }

  function adopt(answer: Answer, account: 'other' | undefined): void {
    for (const identifier of itemKeys([answer], { items, key })) {
      if (made.some((known) => known.resource === resource && known.identifier === identifier)) continue;
      made.push(workshop.adopt({ action: creator, parameters: answer.parameters, account }, identifier));
      remember(values, resource, identifier);
    }
  }
}
