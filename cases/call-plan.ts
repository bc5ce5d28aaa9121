import type { Call, CallForm, Slot } from './call.ts';
import type { Census, Expectation, ExpectedItems, ExpectedList, ExpectedRead } from './expectation.ts';
import type { ErrorReference, Level } from '../specs/point.ts';
import type { Tampering } from '../specs/topic.ts';

/**
 * A resource that must exist before the call, created by `call`. A pooled one is leased: it belongs to the case alone
 * while it runs, and is used again by later cases once what the case made in it is gone.
 */
export interface FixturePlan {
  readonly resource: string;
  readonly variant?: string;
  readonly call: Call;
  readonly pooled: boolean;
  /** Sent once after a pooled resource was made. */
  readonly anchor?: Call;
  /** The state to bring it into, by documented transitions. */
  readonly state?: string;
  /** The case destroys or damages it, so it is not shared with later cases. */
  readonly exclusive?: boolean;
}

/** A state that passes by itself: `trigger` leads into it, and `read` must show it just before the call under test. */
export interface PassingState {
  readonly trigger: Call;
  readonly read: Call;
  /** Field of the read that names the state. */
  readonly field: string;
  readonly state: string;
  /** The states in which the resource can come to rest. */
  readonly rests: readonly string[];
}

/** What must be seen before the call under test, so that it meets the state it is about. */
export interface Arrival {
  readonly state: string;
  readonly read: Call;
  /** A field with one of some values, nothing to read, or a list without the item whose `key` has a value. */
  readonly until:
    | { readonly field: string; readonly values: readonly string[] }
    | { readonly refused: true }
    | { readonly list: string; readonly key: string; readonly lacks: string | Slot };
}

/**
 * A list in the answer under test that is not empty, for the case made what stands in it. All that it holds are `items`, or
 * the objects that the JSON text `given` holds; neither where that is not known beforehand.
 */
export interface FilledList<V = string | Slot> {
  readonly path: string;
  readonly items?: readonly (string | Readonly<Record<string, string>>)[];
  readonly given?: V;
  /** It was filled by calls before, so that an answer may not show it at once. */
  readonly mayLag?: true;
  /** It holds the anchor of a pooled resource, and is not judged where that cannot be made. */
  readonly anchored?: true;
}

/** Something that the call must leave as it is, read before and after it. */
export interface Witness {
  readonly call: Call;
  /** Dotted paths of its answer that the call may change, and those that move by themselves. */
  readonly except: readonly string[];
  /** Items of its lists in which one of these values stands tell of what the call is about. */
  readonly about: readonly (string | Slot)[];
}

/** One concrete test as data: what must exist, what is sent, what must come back. */
export interface CallPlan {
  readonly fixtures: readonly FixturePlan[];
  /** Calls that must succeed before the call under test. */
  readonly prepare: readonly Call[];
  /** Read again and again once those are done. */
  readonly arrival?: Arrival;
  readonly call: Call;
  readonly during?: PassingState;
  readonly tampering?: Tampering;
  readonly expect: Expectation;
  /** Read before and after a refused call: nothing may have changed. */
  readonly probe?: Call;
  /** Where the probe is a list: only items with the name that the call under test gives are compared. */
  readonly probeItems?: { readonly items: string; readonly named: string };
  /** Lists in the answer under test, and what stands in them or must not. */
  readonly answered?: readonly ExpectedItems[];
  /** What an accepted call must leave as it is. */
  readonly witnesses?: readonly Witness[];
  /** Lists read after the call. */
  readonly lists?: readonly ExpectedList[];
  readonly reads: readonly ExpectedRead[];
  /** Parameters of the call whose values no answer may show. */
  readonly withheld?: readonly string[];
  /** Sent at the same moment as the call under test. */
  readonly together?: readonly Call[];
  /** Of the calls sent together one is carried out, whichever, and those that differ from it are refused. */
  readonly rivals?: boolean;
  /** Of the calls sent together one is accepted, whichever, and each other one refused with one of these codes. */
  readonly onlyOne?: readonly ErrorReference[];
  /**
   * What the accepted ones of the first prepared call, the call under test and those sent with it name in a field: one and
   * the same, each another, or whatever is recorded.
   */
  readonly identifier?: { readonly field: string; readonly relation: 'same' | 'different' | 'observed' };
  /** No two answers of the case have one RequestId. */
  readonly requestIdsDiffer?: true;
  /** Counts afterwards what the case made, answered or not. */
  readonly census?: Census;
  /** A field of the answer under test, checked for presence and type. */
  readonly field?: string;
  /** What the field shows, if it is shown. */
  readonly fieldEquals?: string | Slot;
  /** The case brought about what makes the field be shown. */
  readonly fieldShown?: true;
  /** Lists of that answer on the way to the field that are not empty. */
  readonly filled?: readonly FilledList[];
  /** The form in which the call is sent once more, between two in its own: all must give the same data. */
  readonly twin?: CallForm;
  /** The class of each factor that a combination puts together. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Values of the call that cost money on a real account, such as `PayType=PrePay`; absent where there are none. */
  readonly costs?: readonly string[];
}

/** A case before it has an id: the variant names it within its requirement. */
export interface CaseDraft<P = CallPlan> {
  readonly variant: string;
  readonly level: Level;
  readonly title: string;
  readonly plan: P;
}
