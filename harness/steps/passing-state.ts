import type { Call } from '../../cases/call.ts';
import type { CallPlan, PassingState } from '../../cases/call-plan.ts';
import { describeAnswer, type Answer } from '../../cases/answer.ts';
import { withFixtures } from './fixtures.ts';
import { NotRunnable, StateMissed } from '../wire/harness-error.ts';
import { pause } from '../wire/pause.ts';
import type { PlanRunner } from './plan-runner.ts';
import { poll } from './poll.ts';
import { resolveCall, type SlotValues } from '../provisioning/slots.ts';

/**
 * How long a state that passes by itself surely lasts: the time in milliseconds from the end of the call that leads into it
 * to the begin of the last read that still shows it. Zero if no read shows it. A state that lasts much longer than a read
 * takes is not watched to its end.
 */
export async function lingerIn(plan: CallPlan, values: SlotValues, runner: PlanRunner): Promise<number> {
  const { workshop } = runner;
  return await withFixtures(plan, values, runner, async () => {
    const { during } = plan;
    if (!during) return 0;
    const send = async (call: Call): Promise<Answer> =>
      (await workshop.call(call.action, resolveCall(call, values), { admitted: true })).answer;
    const last = await workshop.session.alone(() => watch(during, send));
    await rest(during, values, runner);
    return last;
  });
}

async function watch(during: PassingState, send: (call: Call) => Promise<Answer>): Promise<number> {
  const moved = await send(during.trigger);
  let last = 0;
  for (let longest = Infinity; last < longest;) {
    const { exchange: look, meaning } = await send(during.read);
    if (meaning.type !== 'success' || meaning.body[during.field] !== during.state) return last;
    last = look.startMs - moved.exchange.endMs;
    longest = Math.min(longest, 100 + 20 * (look.endMs - look.startMs));
    await pause(betweenLooks);
  }
  return last;
}

/** Milliseconds between two looks. */
const betweenLooks = 2;

/** Leads into a state that passes by itself, and looks whether it is still there. */
export async function enter(
  { trigger, read, field, state }: PassingState,
  underTest: string,
  send: (call: Call) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const moved = await send(trigger);
  if (moved.meaning.type !== 'success') {
    throw new NotRunnable(`${trigger.action}, which leads into the state ${state}, answered ${describeAnswer(moved)}`);
  }
  const seen = await send(read);
  if (seen.meaning.type === 'error' && read.action === underTest) return [moved, seen];
  const status = seen.meaning.type === 'success' ? seen.meaning.body[field] : undefined;
  if (seen.meaning.type === 'success' && status === undefined) {
    throw new NotRunnable(`${read.action} does not show ${field}, so nobody knows whether the state ${state} is there`);
  }
  if (status !== state) throw new StateMissed(state, typeof status === 'string' ? status : describeAnswer(seen));
  return [moved, seen];
}

/** Waits until the resource has come to rest. */
export async function rest(
  { read, field, rests }: PassingState,
  values: SlotValues,
  runner: PlanRunner,
): Promise<void> {
  await poll(read.action, resolveCall(read, values), { field, values: rests }, runner);
}
