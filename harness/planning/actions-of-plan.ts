import type { CallPlan } from '../../cases/call-plan.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { wayInto } from '../provisioning/way-into.ts';

/**
 * The action of each request that a plan takes if all goes well, in no order: each fixture with the way into its state, and
 * each call once, one read where something is waited for, three where a state passes by itself. What it deletes in the end
 * is not among them. Reads around the call are left out where the target does not offer them.
 */
export function actionsOfPlan(
  plan: CallPlan,
  book: SpecBook,
  isOffered: (action: string) => boolean,
): readonly string[] {
  const ways = plan.fixtures.flatMap(({ resource, variant, state }) => {
    const way = state === undefined ? undefined : wayInto(book, { resource, variant, keys: {} }, state, '');
    return way ? [way.move.action, way.read.action] : [];
  });
  const { call, arrival, during, probe, census, witnesses = [], together = [], lists = [] } = plan;
  const again = plan.twin ? 2 : plan.tampering?.replayNonce === true ? 1 : 0;
  const around = [...(probe ? [probe] : []), ...witnesses.map((witness) => witness.call)].map(({ action }) => action);
  return [
    ...plan.fixtures.map((fixture) => fixture.call.action),
    ...ways,
    ...plan.prepare.map(({ action }) => action),
    ...(arrival && arrival.read.action !== call.action ? [arrival.read.action] : []),
    ...(during ? [during.trigger, during.read, during.read, during.read].map(({ action }) => action) : []),
    ...Array.from({ length: 1 + again }, () => call.action),
    ...together.map(({ action }) => action),
    ...around.filter(isOffered).flatMap((action) => [action, action]),
    ...plan.reads.map((read) => read.call.action),
    ...lists.flatMap(({ calls }) => calls.map(({ action }) => action)),
    ...(census?.calls ?? []).map(({ action }) => action),
  ];
}
