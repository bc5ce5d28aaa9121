import { listItems, shownAt } from '../../cases/list-items.ts';
import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import { describeAnswer, type Answer } from '../../cases/answer.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { makeFixture } from './make-fixture.ts';
import { NotRunnable, StateMissed } from '../wire/harness-error.ts';
import { pause } from '../wire/pause.ts';
import { onScene } from './on-scene.ts';
import type { ExecutionContext } from './execution-context.ts';
import { poll } from './poll.ts';
import { resolveCall, type SlotValues } from '../provisioning/slots.ts';
import type { Scene } from './scene.ts';

/**
 * How long a state that passes by itself surely lasts: the time in milliseconds from the end of the call that leads into it
 * to the begin of the last read that still shows it. Zero if no read shows it. A state that lasts much longer than a read
 * takes is not watched to its end.
 */
export async function lingerIn(
  plan: CallPlan,
  steps: readonly Step[],
  values: SlotValues,
  execution: ExecutionContext,
): Promise<number> {
  const { workshop } = execution;
  return await onScene(plan, values, execution, async (scene) => {
    for (const step of steps) if (step.type === 'fixture') await makeFixture(step, scene);
    const send = async (call: Call): Promise<Answer> =>
      (await workshop.call(call.action, resolveCall(call, values), { admitted: true })).answer;
    let last = 0;
    for (const step of steps) if (step.type === 'enter') last = await workshop.session.alone(() => watch(step, send));
    for (const step of steps) if (step.type === 'rest') await rest(step, { ...scene, execution });
    return last;
  });
}

async function watch(
  { calls: [trigger, read], passing: { field, state } }: Step<'enter'>,
  send: (call: Call) => Promise<Answer>,
): Promise<number> {
  const moved = await send(trigger);
  let last = 0;
  for (let longest = Infinity; last < longest;) {
    const { exchange: look, meaning } = await send(read);
    if (meaning.type !== 'success' || shownAt(meaning.body, field) !== state) return last;
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
  { calls: [trigger, read], passing: { field, state } }: Step<'enter'>,
  { send, underTest, execution }: Scene,
): Promise<CameOf<'enter'>> {
  const moved = await send(trigger, { admitted: true });
  if (moved.meaning.type !== 'success') {
    throw new NotRunnable(`${trigger.action}, which leads into the state ${state}, answered ${describeAnswer(moved)}`);
  }
  const seen = await send(read, { admitted: true });
  const answers = [moved, seen];
  if (seen.meaning.type === 'error' && read.action === underTest) return { answers };
  const status = seen.meaning.type === 'success' ? shownAt(seen.meaning.body, field) : undefined;
  const { items } = execution.workshop.session.book.actions.find(({ name }) => name === read.action)?.effect ?? {};
  const isGone = items !== undefined && listItems(seen, items).length === 0;
  if (seen.meaning.type === 'success' && status === undefined && !isGone) {
    throw new NotRunnable(`${read.action} does not show ${field}, so nobody knows whether the state ${state} is there`);
  }
  if (status !== state) throw new StateMissed(state, typeof status === 'string' ? status : describeAnswer(seen));
  return { answers };
}

/** Waits until the resource has come to rest, or is gone; once it was seen, a list of it is empty only then. */
export async function rest(
  { calls: [read], passing: { field, rests } }: Step<'rest'>,
  { values, execution, underTest }: Scene,
): Promise<CameOf<'rest'>> {
  const { items } = execution.workshop.session.book.actions.find(({ name }) => name === read.action)?.effect ?? {};
  const until = { field, values: rests, ...(items === undefined ? {} : { unlessEmpty: items }) };
  await poll(read.action, resolveCall(read, values), until, execution, underTest);
  return { answers: [] };
}
