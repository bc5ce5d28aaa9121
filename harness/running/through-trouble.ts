import type { CaseResult } from './assess-case.ts';
import { describeAnswer } from '../../cases/answer.ts';
import type { Hearing } from '../wire/hearing.ts';
import type { Overheard } from './overhear.ts';
import { pause } from '../wire/pause.ts';

/** One execution of a case, and what the network did to it. */
export interface Execution {
  readonly result: CaseResult;
  readonly overheard: Overheard;
}

/** So often a case is begun anew, and so many failures in a row are believed where answers are lost now and then. */
const tries = { atMost: 8, believed: 3 };

/** What happens by chance more rarely than this is believed to be the target's doing. */
const rare = 1e-6;

/**
 * Runs a case until an execution of it is not disturbed by the network. An answer that is always lost, where chance does not
 * explain it, is the target's own doing: then the result stands. What only the network can be blamed for is inconclusive.
 */
export async function throughTrouble(
  hearing: Hearing,
  attempt: (nth: number) => Promise<Execution>,
): Promise<CaseResult> {
  const disturbed: Overheard[] = [];
  let failures = 0;
  for (let nth = 0; ; nth += 1) {
    const { result, overheard } = await attempt(nth);
    const isDisturbed = overheard.silent.size > 0;
    if (isDisturbed) disturbed.push(overheard);
    else if (overheard.busy) return isWrong(result) ? inconclusive(result, busyWords(overheard)) : result;
    else if (result.verdict !== 'fail') return failures === 0 ? result : inconclusive(result, onceWords(failures));
    else if (!hearing.isTroubled() || (failures += 1) === tries.believed) return result;
    if (isDisturbed && isNoAccident(disturbed, hearing)) return result;
    if (nth + 1 >= tries.atMost) return inconclusive(result, lostWords(disturbed));
    await pause(Math.min(10 * 2 ** nth, 500));
  }
}

/** Whether an action was left without an answer in every disturbed execution, more often than chance would have it. */
export function isNoAccident(disturbed: readonly Overheard[], hearing: Hearing): boolean {
  const actions = [...(disturbed.at(-1)?.silent.keys() ?? [])];
  return actions.some((action) => {
    const chance = hearing.chanceOfLoss(action);
    const { answered, lost } = hearing.of(action);
    if (answered === 0 && chance ** lost <= rare) return true;
    const byChance = disturbed.reduce((product, { silent, calls }) => {
      const sendings = silent.get(action);
      return sendings === undefined ? 1 : product * Math.min(1, (calls.get(action) ?? 1) * chance ** sendings);
    }, 1);
    return disturbed.every(({ silent }) => silent.has(action)) && byChance <= rare;
  });
}

function isWrong({ verdict }: CaseResult): boolean {
  return verdict === 'fail' || verdict === 'not-run';
}

function inconclusive(result: CaseResult, reason: string): CaseResult {
  const { case: subject, evidence, tested } = result;
  const verdict = subject.level === 'observe' ? 'not-applicable' : 'inconclusive';
  const proof = { ...(tested ? { tested } : {}), ...(evidence ? { evidence } : {}) };
  return { case: subject, verdict, reason, problems: [], observed: [], ...proof };
}

function busyWords({ busy }: Overheard): string {
  return `${busy?.action ?? ''} was answered ${busy ? describeAnswer(busy) : ''} until the budget was spent`;
}

function onceWords(failures: number): string {
  return `it failed ${failures === 1 ? 'once' : `${failures} times`} and then did not, while answers were lost on the way`;
}

function lostWords(disturbed: readonly Overheard[]): string {
  const actions = [...new Set(disturbed.flatMap(({ silent }) => [...silent.keys()]))].toSorted();
  return `in ${disturbed.length} of ${tries.atMost} tries answers were lost on the way: of ${actions.join(', ')}`;
}
