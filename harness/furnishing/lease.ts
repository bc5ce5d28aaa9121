import type { FixturePlan } from '../../cases/call-plan.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import { isUnheard } from '../../cases/answer.ts';
import { NotRunnable, Unheard } from '../wire/harness-error.ts';
import { declares } from '../provisioning/capabilities.ts';
import { fixtureKey } from './fixture-key.ts';
import { resolveCall, type SlotValues } from '../provisioning/slots.ts';
import { drop, openShelf, type Shelf } from './shelf.ts';
import { cannotMake, type Workshop } from '../provisioning/workshop.ts';

/**
 * Hands out what earlier cases made and left as it was, to one case at a time, and only to one that needs all that belongs
 * together. Makes pooled resources.
 */
export interface LeasePool extends Shelf {
  /** Makes a pooled resource. */
  readonly make: (fixture: FixturePlan, values: SlotValues) => Promise<MadeResource>;
  /** Whether it holds what keeps it in its status when it is empty; not every target can make that. */
  readonly isAnchored: (made: MadeResource) => boolean;
  /** The identifiers of what cases of the run made and removed. */
  readonly gone: Set<string>;
}

/** So many refusals in a row, and the target is not asked again. */
const attempts = 5;

/**
 * Opens a pool in which at most so many of a kind wait; of a pooled resource no more exist unless more are in use. What the
 * target keeps refusing to make is refused to every further case without asking.
 */
export function openLeasePool(workshop: Workshop, most: number): LeasePool {
  let count = 0;
  /** What was made of each pooled fixture. */
  const alive = new Map<string, readonly MadeResource[]>();
  const unanchored = new Set<number>();
  const refusals = new Map<string, { count: number; reason: string }>();
  const isEnough = (key: string): boolean => {
    const existing = (alive.get(key) ?? []).filter(workshop.owns);
    alive.set(key, existing);
    return existing.length >= most;
  };
  const gone = new Set<string>();
  const remove: Workshop['remove'] = async (made) => {
    const isDone = await workshop.remove(made);
    if (isDone && made.identifier !== undefined) gone.add(made.identifier);
    return isDone;
  };
  const removing = { ...workshop, remove };
  const shelf = openShelf(removing, most, isEnough);
  const isAnchored: LeasePool['isAnchored'] = ({ number }) => !unanchored.has(number);
  return {
    ...shelf,
    gone,
    make: async (fixture, values) => {
      const { resource, call, exclusive = false, anchor } = fixture;
      const refused = refusals.get(resource);
      if (refused && refused.count >= attempts) throw new NotRunnable(refused.reason);
      count += 1;
      const unique = { ...values, suffix: `${values.suffix}-${count}` };
      const { answer, made, lost } = await workshop.call(call.action, resolveCall(call, unique));
      if (made) {
        refusals.delete(resource);
        const key = fixtureKey(fixture);
        alive.set(key, [...(alive.get(key) ?? []), made]);
        if (!exclusive && !(await makeAnchor(anchor, made, values, workshop))) unanchored.add(made.number);
        return made;
      }
      if (lost !== undefined) await workshop.recover([lost]);
      const reason = cannotMake(resource, answer);
      if (isUnheard(answer)) throw new Unheard(reason, answer);
      refusals.set(resource, { count: (refused?.count ?? 0) + 1, reason });
      throw new NotRunnable(reason);
    },
    isAnchored,
    giveBack: async (left) => {
      if (left.every(({ made }) => isAnchored(made))) await shelf.giveBack(left);
      else await drop(left, removing);
    },
  };
}

/** Makes the child that keeps an empty resource in its status; where that fails, the resource serves one case only. */
async function makeAnchor(
  call: FixturePlan['anchor'],
  { resource, identifier }: MadeResource,
  values: SlotValues,
  workshop: Workshop,
): Promise<boolean> {
  if (!call) return true;
  if (!declares(workshop.session.target, call.action)) return false;
  if (identifier !== undefined) values.identifiers.set(resource, identifier);
  const { answer } = await workshop.call(call.action, resolveCall(call, values));
  return answer.meaning.type === 'success';
}
