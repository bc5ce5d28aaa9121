import type { CallPlan } from '../../cases/call-plan.ts';
import type { CaseResult } from './assess-case.ts';
import type { Case } from '../../cases/case.ts';
import { StateMissed } from '../wire/harness-error.ts';

/** How a call is tried in a state that passes by itself. */
export interface DuringSteps {
  /** Leads into the state, sends the call and judges it. Throws StateMissed if the state was over before. */
  readonly attempt: () => Promise<CaseResult>;
  /** How long the state surely lasts on this target, in milliseconds. */
  readonly lasts: () => Promise<number>;
}

/** So often a state is sought, and so many failures that surely happened in it are believed. */
const tries = { atMost: 20, believed: 3 };

/**
 * Tries a call in a state that passes by itself. A try counts only if its answer came back sooner after the state began
 * than the state is known to last: else the call may have come too late, and shows nothing. A read that must be answered
 * in every state counts whenever it comes.
 */
export async function runDuring(subject: Case, plan: CallPlan, { attempt, lasts }: DuringSteps): Promise<CaseResult> {
  const { state, read } = plan.during ?? { state: '', read: undefined };
  const anywhere = plan.call.action === read?.action;
  let answered = 0;
  let failures = 0;
  for (let count = 0; count < tries.atMost; count += 1) {
    const result = await attempt().catch((error: unknown) => {
      if (error instanceof StateMissed) return undefined;
      throw error;
    });
    if (!result) continue;
    if (!sawSomething(result)) return result;
    answered += 1;
    if (!anywhere && elapsed(result) >= (await lasts())) continue;
    if (result.verdict !== 'fail' && failures === 0) return result;
    if (result.verdict === 'fail') failures += 1;
    if (failures === tries.believed) return result;
  }
  const why = answered === 0 ? 'it was never seen' : `${failures} of ${answered} calls surely fell into it`;
  const reason = `the state ${state} passes too quickly: in ${tries.atMost} tries ${why}`;
  const verdict = subject.level === 'observe' ? 'not-applicable' : 'inconclusive';
  return { case: subject, verdict, reason, problems: [], observed: [] };
}

function sawSomething({ verdict, observed }: CaseResult): boolean {
  return verdict === 'pass' || verdict === 'fail' || observed.length > 0;
}

/** Milliseconds from before the call that leads into the state to after the answer to the call under test. */
function elapsed({ evidence }: CaseResult): number {
  const trigger = evidence?.prepared.at(-2);
  return evidence && trigger ? evidence.call.exchange.endMs - trigger.exchange.startMs : Infinity;
}
