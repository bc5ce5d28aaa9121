import type { MadeResource } from '../journal/made-resource.ts';
import { holdsOthers } from '../provisioning/made-by.ts';
import type { SlotValues } from '../provisioning/slots.ts';
import type { ExecutionContext } from './execution-context.ts';
import { openScene, type Played, type Scene } from './scene.ts';
import { openStanding, type Standing } from './standing.ts';

/** Does work on a scene of its own, and removes or gives back everything that was made there. */
export async function onScene<T>(
  plan: Played,
  values: SlotValues,
  execution: ExecutionContext,
  work: (scene: Scene) => Promise<T>,
): Promise<T> {
  const lost: number[] = [];
  const standing = openStanding(execution.workshop.session.book, execution.gone);
  const scene = openScene(plan, values, taking(execution, lost, standing), standing);
  let clean = false;
  try {
    const result = await work(scene);
    clean = lost.length === 0;
    return result;
  } finally {
    await tidy(scene, clean, execution);
    standing.end();
    await execution.workshop.recover(lost);
  }
}

/** An execution that takes note of creations whose answers were lost, and of what stands. */
function taking(execution: ExecutionContext, lost: number[], standing: Standing): ExecutionContext {
  const call: ExecutionContext['workshop']['call'] = async (action, parameters, options) => {
    const sent = await execution.workshop.call(action, parameters, options);
    if (sent.lost !== undefined) lost.push(sent.lost);
    // What another account made is in no list of this one.
    if (options?.sending?.account === undefined) standing.note(action, parameters, sent);
    return sent;
  };
  return { ...execution, workshop: { ...execution.workshop, call } };
}

/**
 * Removes what the case made: first what holds others, with which they go, then children before parents; what something
 * else still uses is tried again after that is gone. A pooled resource goes back only if everything in it is gone.
 */
async function tidy({ made, leased }: Scene, clean: boolean, { workshop, pool }: ExecutionContext): Promise<void> {
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
