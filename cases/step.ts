import type { Call, Slot } from './call.ts';
import type { Arrival, FilledList, FixturePlan, PassingState, Witness } from './call-plan.ts';
import type { Census, ExpectedItems, ExpectedList, ExpectedRead } from './expectation.ts';
import type { Tampering } from '../specs/topic.ts';

/**
 * What every step says in the same words, so that whoever asks what a plan sends, needs, makes or costs asks it of steps
 * in general and knows none of their kinds.
 */
interface AnyStep {
  /** What it sends, in order. */
  readonly calls: readonly Call[];
  /** What comes before the call under test and may change something, that call itself, or what only looks. */
  readonly part: 'before' | 'tested' | 'look';
  readonly need: Need;
  /** Values besides those of its calls that must be known by then. */
  readonly values?: readonly (string | Slot)[];
  /** How its calls go out one after the other, where that is not the way of the run. */
  readonly tampering?: readonly Tampering[];
  /** So often its calls are sent if all goes well; once where nothing is said. */
  readonly sendings?: number;
  /** Left out unless the call under test was accepted. */
  readonly ifAccepted?: true;
  /** Nothing else is on its way to the target from the first to the last of such steps that follow each other. */
  readonly alone?: true;
}

/**
 * What becomes of a step if the target does not offer its actions. `first`: the case cannot run, which is asked before
 * anything is made; `must`: it cannot run, which is asked when the step is due; `may`: the step is left out; `any`: it is
 * left out, but not all such steps of a plan may be; `unasked`: it is carried out, for that is what the case is about.
 */
export type Need = 'first' | 'must' | 'may' | 'any' | 'unasked';

/** Before or after the call under test. */
type Moment = 'before' | 'after';

/** What holds of the call under test, however it is sent. */
interface Tested {
  /** Lists in its answer that are not empty. */
  readonly filled: readonly FilledList[];
  /** What the field under test shows. */
  readonly fieldEquals?: string | Slot;
  /** Lists in its answer, and what stands in them or must not. */
  readonly answered?: readonly ExpectedItems[];
}

/** What each kind of step says besides. Whoever adds one adds the piece of work that carries it out, and nothing else. */
export interface StepKinds {
  /** Makes a resource, or leases one from the pool. */
  readonly fixture: { readonly calls: readonly [Call]; readonly fixture: Omit<FixturePlan, 'call'> };
  /** A call that must succeed. */
  readonly prepare: { readonly calls: readonly [Call] };
  /** Reads until a state is seen. */
  readonly arrive: { readonly calls: readonly [Call]; readonly arrival: Omit<Arrival, 'read'> };
  /** What a refusal must leave as it is. */
  readonly probe: { readonly calls: readonly [Call]; readonly moment: Moment };
  /** What an accepted call must leave as it is; `nth` counts the witnesses of a plan. */
  readonly witness: {
    readonly calls: readonly [Call];
    readonly witness: Omit<Witness, 'call'>;
    readonly nth: number;
    readonly moment: Moment;
  };
  /** Leads into a state that passes by itself, and sees it. */
  readonly enter: {
    readonly calls: readonly [trigger: Call, read: Call];
    readonly passing: Pick<PassingState, 'field' | 'state'>;
  };
  /** The call under test. */
  readonly call: Tested & { readonly calls: readonly [Call] };
  /** The call under test, and others sent at the same moment. */
  readonly together: Tested & { readonly calls: readonly [Call, ...Call[]] };
  /** The call under test in another form, and in its own once more. */
  readonly twin: { readonly calls: readonly [other: Call, last: Call]; readonly tampering: readonly Tampering[] };
  /** What comes of the call, by a read of one resource. */
  readonly read: { readonly calls: readonly [Call]; readonly expected: Omit<ExpectedRead, 'call'> };
  /** Waits until a state has passed: what is still on its way cannot be removed. */
  readonly rest: { readonly calls: readonly [Call]; readonly passing: Pick<PassingState, 'field' | 'rests'> };
  /** What comes of the call, by a list. */
  readonly list: { readonly expected: Omit<ExpectedList, 'calls'> };
  /** Counts what the case made; an answer that named it may have been cut. */
  readonly census: { readonly census: Omit<Census, 'calls'>; readonly isCut: boolean };
}

export type StepType = keyof StepKinds;

/** One thing that a plan does. */
export type Step<T extends StepType = StepType> = {
  [K in T]: AnyStep & StepKinds[K] & { readonly type: K };
}[T];
