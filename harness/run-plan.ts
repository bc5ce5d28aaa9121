import type { Call, CallPlan, ExpectedRead, FixturePlan, PassingState } from '../specs/call-plan.ts';
import type { ErrorReference } from '../specs/model.ts';
import type { Answer, ReadAnswer } from './answer.ts';
import { describeAnswer } from './answer.ts';
import type { Evidence } from './case.ts';
import { NotRunnable, StateMissed } from './harness-error.ts';
import type { LeasePool } from './lease.ts';
import { pause } from './pause.ts';
import { readLists } from './read-lists.ts';
import { sendTogether } from './send-together.ts';
import type { CallOptions } from './session.ts';
import { takeCensus } from './take-census.ts';
import { remember, resolveCall, type SlotValues } from './slots.ts';
import { isBornIn, wayInto } from './way-into.ts';
import { cannotMake, type MadeResource, type Workshop } from './workshop.ts';

/** What running a plan needs: a way to make things, leases, and how long a status may take to settle. */
export interface PlanRunner {
  readonly workshop: Workshop;
  readonly pool: LeasePool;
  readonly settleBudgetMs: number;
  /** Throws NotRunnable if the target does not offer an action. */
  readonly requireOffered: (action: string) => Promise<void>;
  readonly isOffered: (action: string) => Promise<boolean>;
}

/** Runs one plan and returns what was exchanged; everything it made is removed or given back afterwards. */
export async function runPlan(plan: CallPlan, values: SlotValues, runner: PlanRunner): Promise<Evidence> {
  return await withFixtures(plan, values, runner, exchange);
}

/**
 * How long a state that passes by itself surely lasts: the time in milliseconds from the end of the call that leads into it
 * to the begin of the last read that still shows it. Zero if no read shows it.
 */
export async function lingerIn(plan: CallPlan, values: SlotValues, runner: PlanRunner): Promise<number> {
  return await withFixtures(plan, values, runner, async () => {
    const { during } = plan;
    if (!during) return 0;
    const send = async (call: Call): Promise<Answer> =>
      (await runner.workshop.call(call.action, resolveCall(call, values))).answer;
    const moved = await send(during.trigger);
    let last = 0;
    while (last < longestLook) {
      const { exchange: look, meaning } = await send(during.read);
      if (meaning.type !== 'success' || meaning.body[during.field] !== during.state) return last;
      last = look.startMs - moved.exchange.endMs;
      await pause(betweenLooks);
    }
    await rest(during, values, runner);
    return last;
  });
}

/** A state that lasts longer than this, in milliseconds, need not be watched to its end. */
const longestLook = 500;

/** Milliseconds between two looks. */
const betweenLooks = 2;

async function withFixtures<T>(
  plan: CallPlan,
  values: SlotValues,
  runner: PlanRunner,
  body: (plan: CallPlan, values: SlotValues, runner: PlanRunner, made: MadeResource[]) => Promise<T>,
): Promise<T> {
  const made: MadeResource[] = [];
  const leased: MadeResource[] = [];
  let clean = false;
  if (plan.expect.answer !== 'offered') await runner.requireOffered(plan.call.action);
  try {
    for (const fixture of plan.fixtures) {
      const resource = await makeFixture(fixture, values, runner, plan.call.action);
      (fixture.pooled && fixture.exclusive !== true ? leased : made).push(resource);
      if (resource.identifier !== undefined) remember(values, resource.resource, resource.identifier);
    }
    const result = await body(plan, values, runner, made);
    clean = true;
    return result;
  } finally {
    await tidy(made, leased, clean, runner);
  }
}

async function exchange(
  plan: CallPlan,
  values: SlotValues,
  runner: PlanRunner,
  made: MadeResource[],
): Promise<Evidence> {
  const send = async (call: Call, isUnderTest: boolean, more: CallOptions = {}): Promise<Answer> => {
    const result = await runner.workshop.call(call.action, resolveCall(call, values), {
      ...more,
      ...(call.sending ? { sending: call.sending } : {}),
      expected: expectedCodes(plan),
      ...(isUnderTest && plan.tampering ? { tampering: plan.tampering } : {}),
      ...(isUnderTest && plan.during ? { impatient: true } : {}),
    });
    if (result.made) {
      made.push(result.made);
      if (result.made.identifier !== undefined) remember(values, result.made.resource, result.made.identifier);
    }
    return result.answer;
  };
  const prepared: Answer[] = [];
  for (const call of plan.prepare) {
    await runner.requireOffered(call.action);
    const answer = await send(call, false);
    prepared.push(answer);
    const { mayFail, cut } = call.sending ?? {};
    if (answer.meaning.type !== 'success' && mayFail !== true && cut === undefined) {
      throw new NotRunnable(
        `${call.action}, which comes before the call under test, answered ${describeAnswer(answer)}`,
      );
    }
  }
  const probe = plan.probe && (await runner.isOffered(plan.probe.action)) ? plan.probe : undefined;
  const before = probe && (await send(probe, false));
  if (plan.during) prepared.push(...(await enter(plan.during, plan.call.action, send, runner)));
  const { call, together } = await sendTogether(plan, prepared, send);
  const after = probe && (await send(probe, false));
  const reads: ReadAnswer[] = [];
  if (plan.expect.answer !== 'accept' || call.meaning.type === 'success') {
    for (const read of plan.reads) {
      await runner.requireOffered(read.call.action);
      reads.push(await readUntil(read, values, runner));
    }
  }
  // What is still on its way cannot be removed.
  if (plan.during) await rest(plan.during, values, runner);
  const lists =
    call.meaning.type === 'success' ? await readLists(plan, values, (read) => send(read, false), runner) : [];
  const census = await takeCensus(plan, values, made, runner);
  return {
    plan,
    call,
    prepared,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(together ? { together } : {}),
    reads,
    lists,
    ...(census ? { census } : {}),
  };
}

/** Leads into a state that passes by itself, and looks whether it is still there. */
async function enter(
  { trigger, read, field, state }: PassingState,
  underTest: string,
  send: (call: Call, isUnderTest: boolean) => Promise<Answer>,
  runner: PlanRunner,
): Promise<readonly Answer[]> {
  await runner.requireOffered(trigger.action);
  await runner.requireOffered(read.action);
  const moved = await send(trigger, false);
  if (moved.meaning.type !== 'success') {
    throw new NotRunnable(`${trigger.action}, which leads into the state ${state}, answered ${describeAnswer(moved)}`);
  }
  const seen = await send(read, false);
  if (seen.meaning.type === 'error' && read.action === underTest) return [moved, seen];
  const status = seen.meaning.type === 'success' ? seen.meaning.body[field] : undefined;
  if (status !== state) throw new StateMissed(state, typeof status === 'string' ? status : describeAnswer(seen));
  return [moved, seen];
}

async function rest({ read, field, rests }: PassingState, values: SlotValues, runner: PlanRunner): Promise<void> {
  await poll(read.action, resolveCall(read, values), { field, values: rests }, runner);
}

async function makeFixture(
  fixture: FixturePlan,
  values: SlotValues,
  runner: PlanRunner,
  underTest: string,
): Promise<MadeResource> {
  await runner.requireOffered(fixture.call.action);
  if (fixture.pooled) {
    return await runner.pool.lease(fixture, values);
  }
  const { answer, made } = await runner.workshop.call(fixture.call.action, resolveCall(fixture.call, values));
  if (!made) throw new NotRunnable(cannotMake(fixture.resource, answer));
  if (fixture.state !== undefined) await bringInto(fixture.state, made, runner, underTest);
  return made;
}

/**
 * Follows the documented transitions of a life cycle from the initial state to the one wanted. If the read that would
 * confirm it is refused, and is what the case is about, the case goes on and judges that.
 */
async function bringInto(state: string, made: MadeResource, runner: PlanRunner, underTest: string): Promise<void> {
  const { book, target } = runner.workshop.session;
  if (isBornIn(book, made.resource, state)) return;
  const way = wayInto(book, made, state, target.region);
  if (!way) throw new NotRunnable(`no documented way leads a ${made.resource} into ${state}`);
  const { move, read, field } = way;
  await runner.requireOffered(move.action);
  await runner.requireOffered(read.action);
  const answer = await runner.workshop.call(move.action, move.parameters);
  if (answer.answer.meaning.type !== 'success')
    throw new NotRunnable(cannotReach(made, state, describeAnswer(answer.answer)));
  const settled = await poll(read.action, read.parameters, { field, values: [state] }, runner);
  if (settled.answer.meaning.type !== 'success' && read.action === underTest) return;
  if (!settled.settled) throw new NotRunnable(cannotReach(made, state, `its status was ${settled.seen.join(', ')}`));
}

function cannotReach(made: MadeResource, state: string, reason: string): string {
  return `the ${made.resource} of this case could not be brought into the state ${state}: ${reason}`;
}

async function readUntil(read: ExpectedRead, values: SlotValues, runner: PlanRunner): Promise<ReadAnswer> {
  const parameters = resolveCall(read.call, values);
  if (read.until) return await poll(read.call.action, parameters, read.until, runner);
  const { answer } = await runner.workshop.call(read.call.action, parameters);
  return { answer, settled: true, seen: [], budgetMs: 0 };
}

async function poll(
  action: string,
  parameters: Readonly<Record<string, string>>,
  until: { readonly field: string; readonly values: readonly string[] },
  runner: PlanRunner,
): Promise<ReadAnswer> {
  const budgetMs = runner.settleBudgetMs;
  const deadline = performance.now() + budgetMs;
  const seen = new Set<string>();
  for (let look = 0; ; look += 1) {
    const { answer } = await runner.workshop.call(action, parameters);
    const status = answer.meaning.type === 'success' ? answer.meaning.body[until.field] : undefined;
    if (typeof status === 'string') seen.add(status);
    const settled = typeof status === 'string' && until.values.includes(status);
    if (settled || answer.meaning.type !== 'success' || performance.now() >= deadline) {
      return { answer, settled, seen: [...seen], budgetMs };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

function expectedCodes({ expect }: CallPlan): readonly ErrorReference[] {
  return expect.answer === 'reject' ? expect.errors.named : [];
}

/**
 * Removes what the case made, children first; what something else still uses is tried again after that is gone. A pooled
 * resource goes back only if everything in it is gone.
 */
async function tidy(
  made: readonly MadeResource[],
  leased: readonly MadeResource[],
  clean: boolean,
  { workshop, pool }: PlanRunner,
): Promise<void> {
  const removeEach = async (resources: readonly MadeResource[]): Promise<readonly MadeResource[]> => {
    const left: MadeResource[] = [];
    for (const resource of resources) if (!(await workshop.remove(resource).catch(() => false))) left.push(resource);
    return left;
  };
  const left = await removeEach(await removeEach(made.toReversed()));
  for (const resource of leased) await pool.giveBack(resource, clean && left.length === 0).catch(() => undefined);
}
