/**
 * What a run has waited for, and whether it ever came. Cases share it, so that what a target has shown not to come is not
 * waited for again and again.
 */
export interface Waits {
  /** How soon what is waited for was seen to come about. */
  readonly settling: Settling;
  /** How long something is worth waiting for, in milliseconds; it may be less with each look. */
  readonly patience: (what: string) => number;
  /** After so many milliseconds whatever lags behind has most likely caught up. */
  readonly restMs: () => number;
  /**
   * Whether a wait is over: its time is spent, and it was looked for often enough, so that a machine that stood still for a
   * while does not end it.
   */
  readonly isOver: (what: string, wait: Wait) => boolean;
  /** It came after some milliseconds: from now on it is waited for as long as ever. */
  readonly came: (what: string, afterMs: number) => void;
  /** It did not come within some milliseconds; if `certain`, the target has nothing to show it by. */
  readonly missed: (what: string, withinMs: number, certain: boolean) => void;
  /** What is no longer waited for, sorted. */
  readonly givenUp: () => readonly string[];
}

/** How long something was waited for, how often it was looked for, and how long at most. */
export interface Wait {
  readonly waitedMs: number;
  readonly looks: number;
  readonly budgetMs: number;
}

/** So often something is looked for that has not been given up, however slow each look was. */
const fewestLooks = 6;

/** So many waits in vain, and not one that was not, before something is given up. */
const enough = 3;

/** What was given up is still given some times what the slowest thing took that came, and at least so many milliseconds. */
const rest = { atLeastMs: 250, times: 4 };

/** Remembers nothing yet; `budgetMs` is how long anything is waited for. */
export function openWaits(budgetMs: number): Waits {
  const inVain = new Map<string, number>();
  const hopeless = new Set<string>();
  const known = new Set<string>();
  let slowest = 0;
  const isGivenUp = (what: string): boolean => hopeless.has(what) || (inVain.get(what) ?? 0) >= enough;
  const restMs = (): number => Math.min(budgetMs, Math.max(rest.atLeastMs, rest.times * slowest));
  const patience = (what: string): number => {
    if (hopeless.has(what)) return 0;
    return isGivenUp(what) ? restMs() : budgetMs;
  };
  return {
    settling: openSettling(),
    patience,
    restMs,
    isOver: (what, { waitedMs, looks, budgetMs: atMostMs }) =>
      waitedMs >= Math.min(atMostMs, patience(what)) && (isGivenUp(what) || looks >= fewestLooks),
    came: (what, afterMs) => {
      known.add(what);
      inVain.delete(what);
      hopeless.delete(what);
      slowest = Math.max(slowest, afterMs);
    },
    missed: (what, withinMs, certain) => {
      if (withinMs < budgetMs || known.has(what)) return;
      if (certain) hopeless.add(what);
      else inVain.set(what, (inVain.get(what) ?? 0) + 1);
    },
    givenUp: () => [...new Set([...hopeless, ...inVain.keys()])].filter(isGivenUp).toSorted(),
  };
}

/** How soon a target was seen to be done with something, so that it is not asked before that. */
export interface Settling {
  /** Milliseconds after which it is worth looking for the first time; 0 for what was always there at once. */
  readonly firstLook: (what: string) => number;
  /** It came; the last look in vain began after some milliseconds, 0 where the first look showed it. */
  readonly came: (what: string, inVainMs: number) => void;
}

/** So much longer than the latest look in vain the first one waits. */
const margin = 1.125;

/** With each look that shows it, a little less is waited, for a target may become faster. */
const decay = 0.985;

/** What is shorter, in milliseconds, is not worth a timer. */
const tick = 1;

/** Knows nothing yet. */
export function openSettling(): Settling {
  const inVain = new Map<string, number>();
  return {
    firstLook: (what) => {
      const ms = (inVain.get(what) ?? 0) * margin;
      return ms < tick ? 0 : ms;
    },
    came: (what, inVainMs) => {
      const latest = inVain.get(what) ?? 0;
      inVain.set(what, inVainMs === 0 ? latest * decay : Math.max(latest, inVainMs));
    },
  };
}
