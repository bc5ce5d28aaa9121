import type { CallPlan, FixturePlan } from '../../cases/call-plan.ts';
import { describeAnswer } from '../../cases/answer.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import { holdsOthers } from '../provisioning/made-by.ts';
import type { PlanRunner } from './plan-runner.ts';
import { poll } from './poll.ts';
import { remember, resolveCall, type SlotValues } from '../provisioning/slots.ts';
import { birthOf, isBornIn, wayInto } from '../provisioning/way-into.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { cannotMake } from '../provisioning/workshop.ts';

/** Makes the fixtures of a plan, does the work, and removes or gives back everything that was made. */
export async function withFixtures<T>(
  plan: CallPlan,
  values: SlotValues,
  runner: PlanRunner,
  body: (plan: CallPlan, values: SlotValues, runner: PlanRunner, made: MadeResource[]) => Promise<T>,
): Promise<T> {
  const made: MadeResource[] = [];
  const leased: MadeResource[] = [];
  const lost: number[] = [];
  const listening = notingLost(runner, lost);
  let clean = false;
  if (plan.expect.answer !== 'offered') await runner.requireOffered(plan.call.action);
  try {
    for (const fixture of plan.fixtures) {
      const resource = await makeFixture(fixture, values, listening, plan.call.action);
      (fixture.pooled && fixture.exclusive !== true ? leased : made).push(resource);
      if (resource.identifier !== undefined) remember(values, resource.resource, resource.identifier);
    }
    const isAnchored = leased.every((resource) => runner.pool.isAnchored(resource));
    const result = await body(isAnchored ? plan : withoutAnchors(plan), values, listening, made);
    clean = lost.length === 0;
    return result;
  } finally {
    await tidy(made, leased, clean, runner);
    await runner.workshop.recover(lost);
  }
}

/** Lists that would hold an anchor cannot be judged without it. */
function withoutAnchors(plan: CallPlan): CallPlan {
  const filled = (plan.filled ?? []).filter(({ anchored }) => anchored !== true);
  return { ...plan, filled };
}

/** A runner that takes note of creations whose answers were lost. */
function notingLost(runner: PlanRunner, lost: number[]): PlanRunner {
  const call: PlanRunner['workshop']['call'] = async (action, parameters, options) => {
    const sent = await runner.workshop.call(action, parameters, options);
    if (sent.lost !== undefined) lost.push(sent.lost);
    return sent;
  };
  return { ...runner, workshop: { ...runner.workshop, call } };
}

async function makeFixture(
  fixture: FixturePlan,
  values: SlotValues,
  runner: PlanRunner,
  underTest: string,
): Promise<MadeResource> {
  await runner.requireOffered(fixture.call.action);
  if (fixture.pooled) {
    const leased = await runner.pool.lease(fixture, values);
    await untilBorn(leased, runner);
    return leased;
  }
  const { answer, made } = await runner.workshop.call(fixture.call.action, resolveCall(fixture.call, values));
  if (!made) throw new NotRunnable(cannotMake(fixture.resource, answer));
  await untilBorn(made, runner);
  if (fixture.state !== undefined) await bringInto(fixture.state, made, runner, underTest);
  return made;
}

/** Waits until what was made is there for good, where a document says that this takes a while. */
async function untilBorn(made: MadeResource, runner: PlanRunner): Promise<void> {
  const { book, target } = runner.workshop.session;
  const birth = birthOf(book, made, made.region ?? target.region);
  if (!birth) return;
  await runner.requireOffered(birth.read.action);
  await poll(birth.read.action, birth.read.parameters, { field: birth.field, values: [birth.state] }, runner);
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
  const shown =
    settled.seen.length > 0 ? `its status was ${settled.seen.join(', ')}` : `${read.action} shows no ${field}`;
  if (!settled.settled) throw new NotRunnable(cannotReach(made, state, shown));
}

function cannotReach(made: MadeResource, state: string, reason: string): string {
  return `the ${made.resource} of this case could not be brought into the state ${state}: ${reason}`;
}

/**
 * Removes what the case made: first what holds others, with which they go, then children before parents; what something
 * else still uses is tried again after that is gone. A pooled resource goes back only if everything in it is gone.
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
  const { book } = workshop.session;
  const holders = made.filter(({ resource }) => holdsOthers(resource, book));
  await removeEach(holders);
  const left = await removeEach(await removeEach(made.toReversed()));
  for (const resource of leased) await pool.giveBack(resource, clean && left.length === 0).catch(() => undefined);
}
