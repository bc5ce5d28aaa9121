import { randomUUID } from 'node:crypto';
import type { Call } from '../../cases/call.ts';
import type { CallPlan, FilledList } from '../../cases/call-plan.ts';
import type { ExpectedRead } from '../../cases/expectation.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { Tampering } from '../../specs/topic.ts';
import type { Answer, ReadAnswer } from '../../cases/answer.ts';
import { describeAnswer } from '../../cases/answer.ts';
import { arrive } from '../steps/arrive.ts';
import type { Evidence } from '../../cases/case.ts';
import { withFixtures } from '../steps/fixtures.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import { needsCensus } from '../../cases/needs-census.ts';
import { enter, rest } from '../steps/passing-state.ts';
import type { PlanRunner } from '../steps/plan-runner.ts';
import { poll } from '../steps/poll.ts';
import { readLists } from '../steps/read-lists.ts';
import { rememberAdded } from '../provisioning/remember-added.ts';
import { sendTogether } from '../steps/send-together.ts';
import type { CallOptions } from '../wire/call-options.ts';
import { remember, resolveCall, resolveValue, type SlotValues } from '../provisioning/slots.ts';
import { takeCensus } from '../steps/take-census.ts';
import { watchWitnesses } from '../steps/watch-witnesses.ts';
import { untilFilled } from '../steps/until-filled.ts';
import type { MadeResource } from '../journal/made-resource.ts';

/** Runs one plan and returns what was exchanged; everything it made is removed or given back afterwards. */
export async function runPlan(plan: CallPlan, values: SlotValues, runner: PlanRunner): Promise<Evidence> {
  return await withFixtures(plan, values, runner, exchange);
}

async function exchange(
  plan: CallPlan,
  values: SlotValues,
  runner: PlanRunner,
  made: MadeResource[],
): Promise<Evidence> {
  const { session } = runner.workshop;
  const nonce = randomUUID();
  const send = async (call: Call, isUnderTest: boolean, more: CallOptions = {}): Promise<Answer> => {
    const options = { ...optionsOf(plan, call, isUnderTest, nonce), ...more };
    const result = await runner.workshop.call(call.action, resolveCall(call, values), options);
    rememberAdded(result.answer, runner.workshop.session.book, values);
    if (result.made) {
      made.push(result.made);
      if (result.made.identifier !== undefined) remember(values, result.made.resource, result.made.identifier);
    }
    return result.answer;
  };
  if (needsCensus(plan)) for (const { action } of plan.census?.calls ?? []) await runner.requireOffered(action);
  const prepared: Answer[] = [];
  for (const call of plan.prepare) prepared.push(await prepare(call, (step) => send(step, false), runner));
  await arrive(plan, values, runner);
  const probe = plan.probe && (await runner.isOffered(plan.probe.action)) ? plan.probe : undefined;
  const before = probe && (await send(probe, false));
  const watch = await watchWitnesses(plan, values, (witness) => send(witness, false), runner);
  const { during } = plan;
  for (const step of during ? [during.trigger, during.read] : []) await runner.requireOffered(step.action);
  const { call, together } = during
    ? await session.alone(async () => {
        prepared.push(...(await enter(during, plan.call.action, (step) => send(step, false, { admitted: true }))));
        return { call: await send(plan.call, true, { admitted: true, impatient: true }), together: undefined };
      })
    : await sendTogether(plan, prepared, (one, tested, more) =>
        tested ? untilFilled(plan, () => send(one, true, more), runner) : send(one, false, more),
      );
  const twin = await sendTwin(plan, (tampering) => send(plan.call, true, tampering ? { tampering } : {}));
  const after = probe && (await send(probe, false));
  const witnessed = call.meaning.type === 'success' ? await watch() : undefined;
  const reads = await readEach(plan, call, values, runner);
  // What is still on its way cannot be removed.
  if (during) await rest(during, values, runner);
  const lists =
    call.meaning.type === 'success' ? await readLists(plan, values, (list) => send(list, false), runner) : [];
  const census = await takeCensus(plan, values, made, runner);
  return {
    plan,
    call,
    prepared,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(together ? { together } : {}),
    ...(witnessed ? { witnessed } : {}),
    ...twin,
    ...resolveField(plan, values),
    reads,
    lists,
    ...(census ? { census } : {}),
  };
}

function optionsOf(plan: CallPlan, { sending }: Call, isUnderTest: boolean, nonce: string): CallOptions {
  return {
    expected: expectedCodes(plan),
    ...(sending ? { sending } : {}),
    ...(sending?.nonce === 'shared' ? { nonce } : {}),
    ...(isUnderTest && plan.tampering ? { tampering: plan.tampering } : {}),
  };
}

/** A call that must succeed before the one under test. */
async function prepare(call: Call, send: (call: Call) => Promise<Answer>, runner: PlanRunner): Promise<Answer> {
  await runner.requireOffered(call.action);
  const answer = await send(call);
  const { mayFail, cut } = call.sending ?? {};
  if (answer.meaning.type === 'success' || mayFail === true || cut !== undefined) return answer;
  throw new NotRunnable(`${call.action}, which comes before the call under test, answered ${describeAnswer(answer)}`);
}

/** The call in the form of its twin, and then in its own form once more. */
async function sendTwin(
  { twin, tampering }: CallPlan,
  send: (tampering?: Tampering) => Promise<Answer>,
): Promise<Pick<Evidence, 'twin'>> {
  if (!twin) return {};
  const other = await send(twin);
  return { twin: { other, last: await send(tampering) } };
}

async function readEach(
  plan: CallPlan,
  { meaning }: Answer,
  values: SlotValues,
  runner: PlanRunner,
): Promise<readonly ReadAnswer[]> {
  const reads: ReadAnswer[] = [];
  if (mustBeAccepted(plan) && meaning.type !== 'success') return reads;
  for (const read of plan.reads) {
    await runner.requireOffered(read.call.action);
    reads.push(await readUntil(read, values, runner));
  }
  return reads;
}

async function readUntil(read: ExpectedRead, values: SlotValues, runner: PlanRunner): Promise<ReadAnswer> {
  const parameters = resolveCall(read.call, values);
  const items = (read.items ?? []).map((list) => resolveValue(list.items, values));
  if (read.until) return { ...(await poll(read.call.action, parameters, read.until, runner)), items };
  if (read.mayLag) return { ...(await poll(read.call.action, parameters, { refused: true }, runner)), items };
  const { answer } = await runner.workshop.call(read.call.action, parameters);
  return { answer, settled: true, seen: [], budgetMs: 0, items };
}

/** Whether the reads after the call are about what comes of it when it is accepted. */
function mustBeAccepted({ expect }: CallPlan): boolean {
  return expect.answer === 'accept' || expect.answer === 'authentic';
}

function resolveField(
  { fieldEquals, filled = [] }: CallPlan,
  values: SlotValues,
): Pick<Evidence, 'fieldEquals' | 'filled'> {
  return {
    ...(fieldEquals === undefined ? {} : { fieldEquals: resolveValue(fieldEquals, values) }),
    filled: filled.map((list) => resolveFilled(list, values)),
  };
}

function resolveFilled({ given, ...list }: FilledList, values: SlotValues): FilledList<string> {
  return given === undefined ? list : { ...list, given: resolveValue(given, values) };
}

function expectedCodes({ expect }: CallPlan): readonly ErrorReference[] {
  return expect.answer === 'reject' ? expect.errors.named : [];
}
