import type { Answer } from '../../cases/answer.ts';
import type { FilledList } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { recordsOf, type CameOf } from '../../cases/step-record.ts';
import { failureOf, jobOf } from '../provisioning/job-of.ts';
import { resolveValue, type SlotValues } from '../provisioning/slots.ts';
import type { CallOptions } from '../wire/call-options.ts';
import { atOnce } from './at-once.ts';
import { isList } from '../../specs/oracle/is-list.ts';
import { poll } from './poll.ts';
import type { Scene } from './scene.ts';
import { untilFilled } from './until-filled.ts';

type Tested = Step<'call' | 'together'>;

/** Sends the call under test: as it is, as the bytes of the first prepared call, or while a state is there that passes. */
export async function sendTested(step: Step<'call'>, scene: Scene): Promise<CameOf<'call'>> {
  const {
    calls: [call],
  } = step;
  const earlier = recordsOf(scene, 'prepare')[0]?.answers[0]?.exchange.request;
  const resend = call.sending?.resent === true && earlier ? { resend: earlier } : {};
  const answer = step.alone
    ? await scene.send(call, { ...optionsOf(step), admitted: true, impatient: true })
    : await sendUntilFilled(step, scene, resend);
  // Whoever has the target to himself goes on at once.
  const jobFailed = step.alone ? undefined : await untilDone(answer, scene);
  return { answers: [answer], ...(jobFailed === undefined ? {} : { jobFailed }), ...whatIsKnown(step, scene) };
}

/**
 * Waits until the job has ended that carries out an accepted call, and says how it failed. A list may not have it at once, and
 * may never have it.
 */
async function untilDone(answer: Answer, { execution }: Pick<Scene, 'execution'>): Promise<string | undefined> {
  const { book, target } = execution.workshop.session;
  const job = jobOf(answer, book, target.region);
  if (!job || !(await execution.isOffered(job.action))) return undefined;
  const until = { field: job.field, values: job.ends };
  const { answer: last } = await poll(job.action, job.parameters, until, execution, answer.action);
  return failureOf(last, book);
}

/** Sends the call under test and others at the same moment. */
export async function sendTogether(step: Step<'together'>, scene: Scene): Promise<CameOf<'together'>> {
  const [, ...others] = step.calls;
  const answers = await atOnce([
    ({ ready }) => sendUntilFilled(step, scene, { ready }),
    ...others.map(
      (other) =>
        async ({ ready }: { readonly ready: () => Promise<void> }) =>
          await scene.send(other, { ready }),
    ),
  ]);
  for (const answer of answers) await untilDone(answer, scene);
  return { answers, ...whatIsKnown(step, scene) };
}

/** Sends the call in the form of its twin, and then in its own form once more. */
export async function sendTwin({ calls, tampering }: Step<'twin'>, { send }: Scene): Promise<CameOf<'twin'>> {
  const answers: Answer[] = [];
  for (const [index, call] of calls.entries()) {
    const form = tampering[index];
    answers.push(await send(call, form ? { tampering: form } : {}));
  }
  return { answers };
}

async function sendUntilFilled(step: Tested, scene: Scene, options: CallOptions): Promise<Answer> {
  const [call] = step.calls;
  const send = (): Promise<Answer> => scene.send(call, { ...optionsOf(step), ...options });
  const isAList = isList(call.action, scene.execution.workshop.session.book);
  const listed = isAList
    ? (step.answered ?? []).map((list) => ({ ...list, items: resolveValue(list.items, scene.values) }))
    : [];
  return await untilFilled({ call, filled: filledIn(step, scene), listed }, send, scene.execution);
}

function optionsOf({ tampering: [tampering] = [] }: Tested): CallOptions {
  return tampering ? { tampering } : {};
}

function whatIsKnown(step: Tested, scene: Scene): Omit<CameOf<'call'>, 'answers'> {
  const { fieldEquals, answered } = step;
  return {
    ...(fieldEquals === undefined ? {} : { fieldEquals: resolveValue(fieldEquals, scene.values) }),
    filled: filledIn(step, scene).map((list) => resolveFilled(list, scene.values)),
    ...(answered ? { answered: answered.map(({ items }) => resolveValue(items, scene.values)) } : {}),
  };
}

/** Lists that would hold an anchor cannot be judged without it. */
function filledIn({ filled }: Tested, { leased, execution }: Scene): readonly FilledList[] {
  const isAnchored = leased.every((resource) => execution.pool.isAnchored(resource));
  return isAnchored ? filled : filled.filter(({ anchored }) => anchored !== true);
}

function resolveFilled({ given, ...list }: FilledList, values: SlotValues): FilledList<string> {
  return given === undefined ? list : { ...list, given: resolveValue(given, values) };
}
