import type { Call } from '../../cases/call.ts';
import type { Answer } from '../../cases/answer.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { itemKeys } from '../../cases/list-items.ts';
import { followPages } from '../wire/follow-pages.ts';
import { pause } from '../wire/pause.ts';
import { resolveCall } from '../provisioning/slots.ts';
import { own, type Scene } from './scene.ts';

/**
 * Counts what exists of what a case made. A list may lag behind: it is read again until it shows what the answers named.
 * What it shows and no answer named is owned from then on, so that it goes with the rest.
 */
export async function takeCensus(
  { calls, census, isCut }: Step<'census'>,
  { values, made, execution: { workshop, settleBudgetMs, waits } }: Scene,
): Promise<CameOf<'census'>> {
  const { exist, resource, creator, items, key } = census;
  const look = async (call: Call): Promise<readonly Answer[]> => {
    const { action, sending = {} } = call;
    const parameters = resolveCall(call, values);
    return await followPages(
      action,
      workshop.session.book,
      async (more) => (await workshop.call(action, { ...parameters, ...more }, { sending })).answer,
    );
  };
  const began = performance.now();
  const what = `${calls[0]?.action ?? ''}: ${items} with what was made under a token`;
  for (let looks = 0; ; looks += 1) {
    const looked: (readonly Answer[])[] = [];
    for (const call of calls) looked.push(await look(call));
    const answers = looked.flat();
    const found = [...new Set(itemKeys(answers, census))];
    const answered = answers.every(({ meaning }) => meaning.type === 'success');
    const waitedMs = performance.now() - began;
    const isOver = waits.isOver(what, { waitedMs, looks: looks + 1, budgetMs: settleBudgetMs });
    if (answered && isWhole(found)) waits.came(what, waitedMs);
    else if (answered && isOver) waits.missed(what, waitedMs, false);
    if (!answered || isWhole(found) || isOver) {
      looked.forEach((pages, index) => {
        for (const answer of pages) adopt(answer, calls[index]?.sending?.account);
      });
      return { answers, found };
    }
    await pause(Math.min(4 * 2 ** looks, settleBudgetMs / 10));
  }

  /** All that answers named is there; where an answer was lost, as many as must be. */
  function isWhole(found: readonly string[]): boolean {
    if (exist === undefined) return true;
    const named = made.flatMap((known) => (known.resource === resource ? (known.identifier ?? []) : []));
    return named.every((identifier) => found.includes(identifier)) && (!isCut || found.length >= exist);
  }

  function adopt(answer: Answer, account: 'other' | undefined): void {
    for (const identifier of itemKeys([answer], { items, key })) {
      if (made.some((known) => known.resource === resource && known.identifier === identifier)) continue;
      own(workshop.adopt({ action: creator, parameters: answer.parameters, account }, identifier), made, values);
    }
  }
}
