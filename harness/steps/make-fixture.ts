import type { FixturePlan } from '../../cases/call-plan.ts';
import { describeAnswer } from '../../cases/answer.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import { poll } from './poll.ts';
import { resolveCall } from '../provisioning/slots.ts';
import { fixtureKey, resourcesNamedIn } from '../furnishing/fixture-key.ts';
import { isBornIn, wayInto } from '../provisioning/way-into.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { cannotMake } from '../provisioning/workshop.ts';
import { own, type Scene } from './scene.ts';
import { untilBorn } from './until-at-rest.ts';

/** Makes a resource, unless an earlier case left one like it. */
export async function makeFixture(
  { calls: [call], fixture }: Step<'fixture'>,
  scene: Scene,
): Promise<CameOf<'fixture'>> {
  const plan = { ...fixture, call };
  const key = fixtureKey(plan);
  const found = scene.found.find((piece) => piece.key === key);
  const made = found?.made ?? (await resourceFor(plan, scene));
  own(made, isShared(fixture, scene) ? scene.leased : scene.made, scene.values);
  scene.pieces.push(found ?? { key, made, needs: resourcesNamedIn(call), parameters: resolveCall(call, scene.values) });
  return { answers: [] };
}

/** Whether other cases use it as well: what is brought into a state of its own is not given back. */
function isShared({ resource, pooled, exclusive, state }: Omit<FixturePlan, 'call'>, { execution }: Scene): boolean {
  const { book } = execution.workshop.session;
  return pooled && exclusive !== true && (state === undefined || isBornIn(book, resource, state));
}

async function resourceFor(fixture: FixturePlan, scene: Scene): Promise<MadeResource> {
  const { values, execution } = scene;
  if (fixture.pooled) {
    const pooled = await execution.pool.make(fixture, values);
    await untilBorn(pooled, execution);
    if (fixture.state !== undefined) await bringInto(fixture.state, pooled, scene);
    return pooled;
  }
  const { answer, made } = await execution.workshop.call(fixture.call.action, resolveCall(fixture.call, values));
  if (!made) throw new NotRunnable(cannotMake(fixture.resource, answer));
  await untilBorn(made, execution);
  if (fixture.state !== undefined) await bringInto(fixture.state, made, scene);
  return made;
}

/**
 * Follows the documented transitions of a life cycle from the initial state to the one wanted. If the read that would
 * confirm it is refused, and is what the case is about, the case goes on and judges that.
 */
async function bringInto(state: string, made: MadeResource, { execution, underTest }: Scene): Promise<void> {
  const { book, target } = execution.workshop.session;
  if (isBornIn(book, made.resource, state)) return;
  const way = wayInto(book, made, state, target.region);
  if (!way) throw new NotRunnable(`no documented way leads a ${made.resource} into ${state}`);
  const { move, read, field } = way;
  await execution.requireOffered(move.action);
  await execution.requireOffered(read.action);
  const answer = await execution.workshop.call(move.action, move.parameters);
  if (answer.answer.meaning.type !== 'success')
    throw new NotRunnable(cannotReach(made, state, describeAnswer(answer.answer)));
  const settled = await poll(read.action, read.parameters, { field, values: [state] }, execution, move.action);
  if (settled.answer.meaning.type !== 'success' && read.action === underTest) return;
  const shown =
    settled.seen.length > 0 ? `its status was ${settled.seen.join(', ')}` : `${read.action} shows no ${field}`;
  if (!settled.settled) throw new NotRunnable(cannotReach(made, state, shown));
}

function cannotReach(made: MadeResource, state: string, reason: string): string {
  return `the ${made.resource} of this case could not be brought into the state ${state}: ${reason}`;
}
