/** How well a target is heard: which requests were answered and which answers were lost, by action. */
export interface Hearing {
  /** Counts a request whose answer came, or was given up, after so many milliseconds. */
  readonly count: (action: string, fate: 'answered' | 'lost', milliseconds: number) => void;
  readonly of: (action: string) => Heard;
  /** What was counted, by action. */
  readonly all: () => ReadonlyMap<string, Heard>;
  /**
   * How likely it is that a request is lost by chance: among those of all other actions that were answered at least once.
   * What a target never answers says nothing of the network.
   */
  readonly chanceOfLoss: (action: string) => number;
  /** It has answered at all. */
  readonly isKnown: () => boolean;
  /** Something was lost of what is answered at other times, so that chance has its part in what is seen. */
  readonly isTroubled: () => boolean;
}

interface Heard {
  readonly answered: number;
  readonly lost: number;
  readonly milliseconds: number;
}

const nothing: Heard = { answered: 0, lost: 0, milliseconds: 0 };

/** Begins to listen. */
export function openHearing(): Hearing {
  const heard = new Map<string, Heard>();
  const answering = (): readonly (readonly [string, Heard])[] => [...heard].filter(([, { answered }]) => answered > 0);
  return {
    count: (action, fate, milliseconds) => {
      const known = heard.get(action) ?? nothing;
      heard.set(action, { ...known, [fate]: known[fate] + 1, milliseconds: known.milliseconds + milliseconds });
    },
    all: () => heard,
    of: (action) => heard.get(action) ?? nothing,
    chanceOfLoss: (action) => {
      const others = answering().filter(([name]) => name !== action);
      const lost = others.reduce((sum, [, each]) => sum + each.lost, 0);
      const sent = others.reduce((sum, [, each]) => sum + each.lost + each.answered, 0);
      return (lost + 1) / (sent + 2);
    },
    isKnown: () => answering().length > 0,
    isTroubled: () => answering().some(([, { lost }]) => lost > 0),
  };
}
