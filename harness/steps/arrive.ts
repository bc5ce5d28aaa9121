import type { CallPlan } from '../../cases/call-plan.ts';
import { describeAnswer } from '../../cases/answer.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { PlanRunner } from './plan-runner.ts';
import { poll } from './poll.ts';
import { resolveCall, resolveValue, type SlotValues } from '../provisioning/slots.ts';

/**
 * Waits until the state is seen in which a call is to be tried. A read that does not show it although it is what the case
 * is about is judged by the case; where the target does not offer the read, the calls that lead there must do.
 */
export async function arrive({ arrival, call }: CallPlan, values: SlotValues, runner: PlanRunner): Promise<void> {
  if (!arrival || arrival.read.action === call.action || !(await runner.isOffered(arrival.read.action))) return;
  const { action } = arrival.read;
  const until =
    'list' in arrival.until ? { ...arrival.until, lacks: resolveValue(arrival.until.lacks, values) } : arrival.until;
  const { answer, settled, seen } = await poll(action, resolveCall(arrival.read, values), until, runner);
  if (settled) return;
  const shown = seen.length > 0 ? `it was ${seen.join(', then ')}` : `${action} answered ${describeAnswer(answer)}`;
  throw new NotRunnable(`the calls that lead into the state ${arrival.state} did not lead there: ${shown}`);
}
