import type { CallPlan } from '../../cases/call-plan.ts';
import { describeAnswer } from '../../cases/answer.ts';
import { answersTo } from '../../cases/step-record.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import type { CaseResult } from './assess-case.ts';
import type { Case } from '../../cases/case.ts';
import { StateMissed } from '../wire/harness-error.ts';

/** How a call is tried in a state that passes by itself. */
export interface DuringSteps {
  /** Leads into the state, sends the call and judges it. Throws StateMissed if the state was over before. */
  readonly attempt: () => Promise<CaseResult>;
  /** How long the state surely lasts on this target, in milliseconds, by what was measured so far. */
  readonly lasts: () => Promise<number>;
  /** The same after it was measured once more; a busy machine sees too little of it. */
  readonly measureAgain: () => Promise<number>;
  /** Lets some time pass between tries. */
  readonly pause: () => Promise<void>;
}

/**
 * So often a state is sought, or so often if calls came just too late: on a busy machine one of many comes in time. So many
 * failures that surely happened in it are believed, and so many answers that ask for patience are all that the target has to say.
 */
const tries = { atMost: 20, justMissed: 200, believed: 3, putOff: 20 };

/** What can only be observed is not worth as many. */
const observing = { ...tries, atMost: 5, justMissed: 5, putOff: 3 };

/** A call was just too late if the fastest took at most so many times what the state lasts. */
const near = 2;

/**
 * Tries a call in a state that passes by itself. A try counts only if its answer came back sooner after the state began
 * than the state is known to last: else the call may have come too late, and shows nothing. A read that must be answered
 * in every state counts whenever it comes.
 */
export async function runDuring(
  subject: Case,
  plan: CallPlan,
  { attempt, lasts, measureAgain, pause }: DuringSteps,
): Promise<CaseResult> {
  const [entering] = stepsOfType(plan, 'enter');
  const { atMost, justMissed, believed, putOff: mostPutOff } = subject.level === 'observe' ? observing : tries;
  const anywhere = plan.call.action === entering?.calls[1].action;
  let answered = 0;
  let failures = 0;
  let putOff = 0;
  let fastest = Infinity;
  let count = 0;
  for (; count < justMissed; count += 1) {
    if (count === atMost && !isNear(answered, fastest, await measureAgain())) break;
    if (count >= atMost) await pause();
    const result = await attempt().catch((error: unknown) => {
      if (error instanceof StateMissed) return undefined;
      throw error;
    });
    // An answer that asks for patience tells nothing of the state, and the moment is gone.
    if (!result) continue;
    if (result.evidence?.call.stillBusy === true) {
      putOff += 1;
      if (putOff === mostPutOff) return undecided(subject, patienceAsked(result, putOff));
      continue;
    }
    if (!sawSomething(result)) return result;
    answered += 1;
    fastest = Math.min(fastest, elapsed(result));
    if (!anywhere && elapsed(result) >= (await lasts())) continue;
    if (result.verdict !== 'fail' && failures === 0) return result;
    if (result.verdict === 'fail') failures += 1;
    if (failures === believed) return result;
  }
  const why = answered === 0 ? 'it was never seen' : `${failures} of ${answered} calls surely fell into it`;
  const reason = `the state ${entering?.passing.state ?? ''} passes too quickly: in ${count} tries ${why}`;
  return undecided(subject, reason);
}

function undecided(subject: Case, reason: string): CaseResult {
  const verdict = subject.level === 'observe' ? 'not-applicable' : 'inconclusive';
  return { case: subject, verdict, reason, problems: [], observed: [] };
}

function patienceAsked({ evidence }: CaseResult, times: number): string {
  const by = evidence ? ` (${describeAnswer(evidence.call)})` : '';
  return `${times} times the target asked to wait${by} instead of saying what it does in this state`;
}

/** Whether the state is there for long enough that more tries may meet it. */
function isNear(answered: number, fastest: number, lasts: number): boolean {
  return lasts > 0 && (answered === 0 || fastest < near * lasts);
}

function sawSomething({ verdict, observed }: CaseResult): boolean {
  return verdict === 'pass' || verdict === 'fail' || observed.length > 0;
}

/** Milliseconds from before the call that leads into the state to after the answer to the call under test. */
function elapsed({ evidence }: CaseResult): number {
  const trigger = evidence && answersTo(evidence, 'enter')[0];
  return evidence && trigger ? evidence.call.exchange.endMs - trigger.exchange.startMs : Infinity;
}
