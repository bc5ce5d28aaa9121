import type { SpecBook } from '../../specs/spec-book.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import { holdsOthers, madeByAction } from './made-by.ts';
import type { Workshop } from './workshop.ts';

/**
 * Keeps the resources that hold others (load balancers) and exist at once under a limit. A case reserves all that it
 * may have before it starts, so that no two cases wait for each other; idle ones of the pool make room for new ones.
 */
export interface LiveLimit {
  /** The workshop, which makes a resource only if there is room for it. */
  readonly workshop: Workshop;
  /** Names what deletes an idle resource, and says whether there was one. */
  readonly makeRoomWith: (dropIdle: () => Promise<boolean>) => void;
  /** Runs work that may have so many at once, as soon as they fit; throws NotRunnable if they never will. */
  readonly reserve: <T>(count: number, work: () => Promise<T>) => Promise<T>;
}

/** Why a case cannot run under a limit at all. */
export function beyondLimit(count: number, limit: number | undefined): string | undefined {
  if (limit === undefined || count <= limit) return undefined;
  return `it needs ${count} load balancers at once, and limits.liveLoadBalancers is ${limit}`;
}

/** Opens a limit; without a number nothing is ever waited for. */
export function openLiveLimit(workshop: Workshop, limit: number | undefined): LiveLimit {
  if (limit === undefined) {
    return { workshop, makeRoomWith: () => undefined, reserve: (_count, work) => work() };
  }
  const live = openLiveCount(workshop, limit);
  let reserved = 0;
  const waiting: { readonly count: number; readonly go: () => void; readonly giveUp: (error: Error) => void }[] = [];
  const admit = (): void => {
    for (let [first] = waiting; first; [first] = waiting) {
      const reason = beyondLimit(first.count, limit) ?? leftBehind(first.count, live.stuck(), limit);
      if (reason === undefined && reserved + live.stuck() + first.count > limit) return;
      waiting.shift();
      if (reason !== undefined) first.giveUp(new NotRunnable(reason));
      else {
        reserved += first.count;
        first.go();
      }
    }
  };
  return {
    workshop: live.workshop,
    makeRoomWith: live.makeRoomWith,
    reserve: async (count, work) => {
      if (count === 0) return await work();
      await new Promise<void>((go, giveUp) => {
        waiting.push({ count, go, giveUp });
        admit();
      });
      try {
        return await work();
      } finally {
        reserved -= count;
        admit();
      }
    },
  };
}

function leftBehind(count: number, stuck: number, limit: number): string | undefined {
  if (count + stuck <= limit) return undefined;
  return `limits.liveLoadBalancers is ${limit}, and ${stuck} that could not be deleted count too`;
}

interface LiveCount extends Pick<LiveLimit, 'workshop' | 'makeRoomWith'> {
  /** How many could not be deleted. */
  readonly stuck: () => number;
}

/** Counts what exists by what the workshop makes and removes, one making of room after the other. */
function openLiveCount(workshop: Workshop, limit: number): LiveCount {
  const { book } = workshop.session;
  const alive = new Set<number>();
  const stuck = new Set<number>();
  let making = 0;
  let dropIdle: () => Promise<boolean> = async () => false;
  let turn: Promise<unknown> = Promise.resolve();
  const makeRoom = async (): Promise<void> => {
    while (alive.size + making >= limit) {
      if (!(await dropIdle())) throw new NotRunnable(leftBehind(1, limit, limit) ?? '');
    }
    making += 1;
  };
  const call: Workshop['call'] = async (action, parameters, options) => {
    if (!isHolder(action, book)) return await workshop.call(action, parameters, options);
    const room = turn.then(makeRoom);
    turn = room.catch(() => undefined);
    await room;
    try {
      const result = await workshop.call(action, parameters, options);
      if (result.made) alive.add(result.made.number);
      return result;
    } finally {
      making -= 1;
    }
  };
  const remove: Workshop['remove'] = async (made) => {
    const done = await workshop.remove(made);
    if (!alive.has(made.number)) return done;
    if (done) alive.delete(made.number);
    if (done) stuck.delete(made.number);
    else stuck.add(made.number);
    return done;
  };
  return {
    workshop: { ...workshop, call, remove },
    makeRoomWith: (drop) => {
      dropIdle = drop;
    },
    stuck: () => stuck.size,
  };
}

function isHolder(action: string, book: SpecBook): boolean {
  const made = madeByAction(action, book);
  return made !== undefined && holdsOthers(made, book);
}
