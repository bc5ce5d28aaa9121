/** The states of a resource, and what is promised of calls in each of them. */
export interface ReportedLifecycle {
  readonly resource: string;
  /** The state of a new one; `none` and `gone` stand for absence. */
  readonly initial: string;
  /** States that last, and those that pass by themselves. */
  readonly stable: readonly string[];
  readonly transient: readonly string[];
  readonly pairs: readonly ReportedPair[];
}

/** A call in a state. */
export interface ReportedPair {
  readonly from: string;
  /** The operation, or the name of the call. */
  readonly on: string;
  readonly expect: 'accept' | 'reject' | 'observe';
  /** The passing state that an accepted call leads into, and the state that comes of it. */
  readonly through?: string;
  readonly to?: string;
  /** Ids of the requirements that promise it: one for each action of the operation. */
  readonly requirements: readonly string[];
}

/** What is promised of a creation that is repeated in one way. */
export interface ReportedTokenCell {
  readonly action: string;
  /** In which way, such as `same-token-other-parameters`. */
  readonly repeated: string;
  readonly requirement: string;
}

/** How many requests an action was sent, and how long their answers took together. */
export interface ActionTraffic {
  readonly action: string;
  readonly requests: number;
  readonly milliseconds: number;
}
