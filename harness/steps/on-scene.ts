import type { SpecBook } from '../../specs/spec-book.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import { exchangeable, fixtureKey } from '../furnishing/fixture-key.ts';
import type { Furnishing } from '../furnishing/furnishing.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { holdsOthers } from '../provisioning/made-by.ts';
import type { SlotValues } from '../provisioning/slots.ts';
import type { ExecutionContext } from './execution-context.ts';
import { openScene, type Scene } from './scene.ts';
import { openStanding, type Standing } from './standing.ts';

/**
 * Does work on a scene of its own, and removes everything that was made there, but for fixtures that are as they were: they
 * are given back if all went well, and nothing is to be said against it.
 */
export async function onScene<T>(
  plan: CallPlan,
  values: SlotValues,
  execution: ExecutionContext,
  work: (scene: Scene) => Promise<T>,
  leaves: (scene: Scene, result: T) => Furnishing = leased,
): Promise<T> {
  const { workshop, pool, gone } = execution;
  const { book } = workshop.session;
  const lost: number[] = [];
  const standing = openStanding(book, gone);
  const found = await pool.take(exchangeable(plan, book).map(fixtureKey));
  standing.have(found);
  const watched = watching(execution, lost, standing, () => scene.pieces);
  const scene = openScene(plan, values, watched, standing, found);
  let left: Furnishing = [];
  try {
    const result = await work(scene);
    if (lost.length === 0) left = leaves(scene, result);
    return result;
  } finally {
    const kept = await tidy(scene, left, execution);
    // Whoever takes it next must know what is gone.
    standing.end(kept);
    await pool.giveBack(kept);
    await workshop.recover(lost);
  }
}

/** A pooled resource can be used again once everything in it is gone. */
function leased(scene: Scene): Furnishing {
  return scene.pieces.filter(({ made }) => scene.leased.includes(made));
}

/** An execution that takes note of creations whose answers were lost, of what stands, and of what reads showed. */
function watching(
  execution: ExecutionContext,
  lost: number[],
  standing: Standing,
  pieces: () => Furnishing,
): ExecutionContext {
  const { workshop, looks, form } = execution;
  const call: ExecutionContext['workshop']['call'] = async (action, parameters, options = {}) => {
    const isRead = reads(action, workshop.session.book);
    if (!isRead) looks.forget(pieces());
    const sent = await workshop.call(action, parameters, options);
    if (sent.lost !== undefined) lost.push(sent.lost);
    // What another account made is in no list of this one.
    if (options.sending?.account === undefined) standing.note(action, parameters, sent);
    if (!isRead) looks.forget(pieces());
    else if (!options.sending && !options.tampering)
      looks.remember({ action, parameters, form }, sent.answer, pieces());
    return sent;
  };
  return { ...execution, workshop: { ...workshop, call } };
}

function reads(action: string, { actions }: SpecBook): boolean {
  const operation = actions.find(({ name }) => name === action)?.effect.operation;
  return operation === 'read' || operation === 'list';
}

/**
 * Removes what the case made, but for what is left to later ones: first what holds others, with which they go, then children
 * before parents; what something else still uses is tried again after that is gone. Nothing is left to others unless all
 * the rest is gone. Gives what is left.
 */
async function tidy(scene: Scene, left: Furnishing, { workshop, looks }: ExecutionContext): Promise<Furnishing> {
  const { book } = workshop.session;
  const removeEach = async (resources: readonly MadeResource[]): Promise<readonly MadeResource[]> => {
    const remaining: MadeResource[] = [];
    for (const one of resources) if (!(await workshop.remove(one).catch(() => false))) remaining.push(one);
    return remaining;
  };
  const remove = async (resources: readonly MadeResource[]): Promise<boolean> => {
    await removeEach(resources.filter(({ resource }) => holdsOthers(resource, book)));
    return (await removeEach(await removeEach(resources.toReversed()))).length === 0;
  };
  const all = [...new Set([...scene.found.map(({ made }) => made), ...scene.leased, ...scene.made])];
  const rest = all.filter((one) => !left.some(({ made }) => made === one));
  // What was removed was seen in what is left.
  if (rest.length > 0) looks.forget(left);
  if (await remove(rest)) return left;
  await remove(left.map(({ made }) => made));
  return [];
}
