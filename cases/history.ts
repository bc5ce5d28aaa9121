import type { Arbitrary } from 'fast-check';
import type { Call } from './call.ts';
import type { FixturePlan } from './call-plan.ts';
import type { Answer } from './answer.ts';

/** One thing done to the target and to the model of it. */
export interface HistoryOperation<Act = unknown> {
  readonly act: Act;
  /** How people read it: `Start tcp:80`. */
  readonly text: string;
  readonly call: Call;
  /** A read that is repeated until the field holds one of these values, or the budget is spent. */
  readonly rest?: { readonly field: string; readonly values: readonly string[] };
  /** What of the body of a read matters, in a few words. */
  readonly shows?: (body: Readonly<Record<string, unknown>>) => string;
}

/** Operations one after the other, then lanes of operations at the same time, then operations one after the other. */
export interface Script<Act = unknown> {
  readonly before: readonly HistoryOperation<Act>[];
  readonly lanes: readonly (readonly HistoryOperation<Act>[])[];
  readonly after: readonly HistoryOperation<Act>[];
}

/** What became of an operation. Times are milliseconds since the session began. */
export interface HistoryEvent<Act = unknown> {
  readonly operation: HistoryOperation<Act>;
  readonly lane: number;
  readonly startMs: number;
  /** Infinity if no answer came: it may still take effect at any later time. */
  readonly endMs: number;
  readonly answer: Answer;
  /** The target asked to try again: nothing was done. */
  readonly busy: boolean;
  /** The read never showed one of the values that it was repeated for. */
  readonly restless: boolean;
  /** From the first request to the last answer, where a read was repeated. */
  readonly tookMs: number;
}

/**
 * A sequential model that may leave things open. Each state is a plain value; `step` gives every state in which the
 * target may be after an operation that was answered like this, none if the answer cannot be, and `drift` every state
 * that follows from one by the passing of time alone, itself included.
 */
export interface Model<State = unknown, Act = unknown> {
  readonly initial: State;
  readonly step: (state: State, event: HistoryEvent<Act>) => readonly State[];
  readonly drift: (state: State) => readonly State[];
  /** What an operation touches; operations that share nothing are judged apart. */
  readonly touches: (act: Act) => readonly string[];
  /** In a few words, what the model says of an operation in a state. */
  readonly predicts: (state: State, act: Act) => string;
}

/** A case of many calls: scripts drawn from a seed, done to fixtures of its own, judged by a model. */
export interface HistoryPlan {
  readonly fixtures: readonly FixturePlan[];
  readonly scripts: Arbitrary<Script>;
  /** How often a script is done before it counts as passed: chance decides what a race shows. */
  readonly rounds: number;
  readonly model: Model;
}
