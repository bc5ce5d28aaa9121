/** The state of something that changes by itself after a while. */
export interface Timeline {
  readonly state: string;
  /** What the state becomes at a moment in milliseconds; absent for a stable state. */
  readonly next?: { readonly state: string; readonly at: number };
}

/** A state that lasts until someone changes it. */
export function settled(state: string): Timeline {
  return { state };
}

/** A state that becomes another one after a delay. */
export function passing(state: string, then: string, at: number): Timeline {
  return { state, next: { state: then, at } };
}

/** The state at a moment. */
export function stateAt({ state, next }: Timeline, now: number): string {
  return next && now >= next.at ? next.state : state;
}
