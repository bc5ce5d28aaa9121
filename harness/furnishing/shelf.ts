import { partsOf, type Furnishing, type Piece } from './furnishing.ts';
import { holdsOthers } from '../provisioning/made-by.ts';
import type { Workshop } from '../provisioning/workshop.ts';

/** Keeps what cases left as it was until another one needs it. */
export interface Shelf {
  /** The most that waits of fixtures with these keys, and nothing else; the case's own from then on. */
  readonly take: (keys: readonly string[]) => Promise<Furnishing>;
  /** Takes what a case left as it was. */
  readonly giveBack: (left: Furnishing) => Promise<void>;
  /** Deletes a resource that holds others and waits for a case, with all that was made with it; false if none does. */
  readonly dropIdle: () => Promise<boolean>;
  /** Deletes what waits longest; false if nothing does. What cases left apart may be deleted side by side. */
  readonly dropNext: () => Promise<boolean>;
}

/** Opens a shelf for at most so many of a kind. What cannot be had as it is needed is emptied if there is enough of its kind. */
export function openShelf(workshop: Workshop, most: number, isEnough: (key: string) => boolean): Shelf {
  const { book } = workshop.session;
  /** What waits longest is the first. */
  const idle: Furnishing[] = [];
  const pick = (furnishing: Furnishing): Furnishing => {
    idle.splice(idle.indexOf(furnishing), 1);
    return furnishing;
  };
  return {
    take: async (keys) => {
      const taken: Piece[] = [];
      const missing = (): readonly string[] => keys.filter((key) => !taken.some((piece) => piece.key === key));
      for (let best = largest(idle, keys); best; best = largest(idle, missing())) taken.push(...pick(best));
      for (const key of missing()) {
        const tooMuch = isEnough(key) ? idle.find(([root]) => root?.key === key) : undefined;
        if (tooMuch) taken.push(...(await strip(pick(tooMuch), keys, workshop)));
      }
      return taken;
    },
    giveBack: async (left) => {
      for (const part of partsOf(left)) {
        idle.push(part);
        const alike = idle.filter((other) => kindOf(other) === kindOf(part));
        const [oldest] = alike;
        if (oldest && alike.length > most) await drop(pick(oldest), workshop);
      }
    },
    dropIdle: async () => {
      const waiting = idle.find((furnishing) => furnishing.some(({ made }) => holdsOthers(made.resource, book)));
      if (!waiting) return false;
      await drop(pick(waiting), workshop);
      return true;
    },
    dropNext: async () => {
      const next = idle.shift();
      if (next) await drop(next, workshop);
      return next !== undefined;
    },
  };
}

/** Deletes a furnishing: with what holds others goes what is in it, and what that used is free then. */
export async function drop(furnishing: Furnishing, workshop: Workshop): Promise<void> {
  const { book } = workshop.session;
  const holders = furnishing.filter(({ made }) => holdsOthers(made.resource, book));
  for (const { made } of [...holders, ...furnishing.toReversed()]) await workshop.remove(made).catch(() => false);
}

/** Deletes the first piece that is too much, and what was made after it. */
async function strip(furnishing: Furnishing, keys: readonly string[], workshop: Workshop): Promise<Furnishing> {
  const first = furnishing.findIndex(({ key }) => !keys.includes(key));
  for (const { made } of furnishing.slice(first).toReversed()) {
    if (await workshop.remove(made).catch(() => false)) continue;
    await drop(furnishing, workshop);
    return [];
  }
  // What was seen of it before is no longer so.
  return furnishing.slice(0, first).map((piece) => ({ ...piece }));
}

/** The first piece says of what kind it is: all that one of a kind lacks can be made in it. */
function kindOf([root]: Furnishing): string | undefined {
  return root?.key;
}

/** The largest of those furnishings of which nothing is too much, and the one that was used last. */
function largest(furnishings: readonly Furnishing[], keys: readonly string[]): Furnishing | undefined {
  return furnishings
    .filter((furnishing) => furnishing.every(({ key }) => keys.includes(key)))
    .reduce<Furnishing | undefined>((best, other) => (other.length >= (best?.length ?? 1) ? other : best), undefined);
}
