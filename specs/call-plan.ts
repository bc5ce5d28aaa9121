import type { EditionScope } from './judge.ts';
import type { ErrorReference, Level } from './point.ts';
import type { DocumentedForms } from './service.ts';
import type { SpecBook } from './spec-book.ts';
import type { Tampering } from './topic.ts';

/**
 * A value that is known only when the case runs: an identifier that the target made or its owner declared, or something
 * unique to the run.
 */
export type Slot =
  /** `nth` counts, from 0, what the case made of the resource; without it, the last one. */
  | { readonly fill: 'identifier'; readonly resource: string; readonly nth?: number }
  /** All identifiers that the case made of the resource, separated by commas. */
  | { readonly fill: 'identifiers'; readonly resource: string }
  | { readonly fill: 'unknown-identifier'; readonly resource: string }
  | { readonly fill: 'region' }
  /** A second region, which the owner of the target declares. */
  | { readonly fill: 'other-region' }
  | { readonly fill: 'name'; readonly suffix?: string }
  /** With a `length`, filled up in front of the suffix. */
  | { readonly fill: 'token'; readonly suffix: string; readonly length?: number }
  | { readonly fill: 'server-certificate'; readonly flaw?: 'short' }
  | { readonly fill: 'ca-certificate' }
  | { readonly fill: 'private-key'; readonly flaw?: KeyFlaw }
  | { readonly fill: 'declared'; readonly name: DeclaredFixture }
  /** A text in which `$server1`, `$server2`, … stand for the servers that the owner declares, and `$made.rule` for what was made. */
  | { readonly fill: 'servers'; readonly text: string };

/** What is wrong with a private key: it is another certificate's, is encrypted, or is too short as its certificate's key is. */
export type KeyFlaw = 'other' | 'encrypted' | 'short';

/** What a target cannot make itself and its owner declares; of several servers, the first. */
export type DeclaredFixture = 'servers' | 'vswitch' | 'acl';

/** What a case says of the form of a call; the rest is that of the run. */
export type CallForm = Pick<Tampering, 'format' | 'method' | 'signature'>;

/** An action with its parameters as they go on the wire; nothing about HTTP. */
export interface Call {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string | Slot>>;
  readonly sending?: Sending;
}

/** How a call goes out, where that is not the way of the run. */
export interface Sending {
  readonly form?: Pick<Tampering, 'format' | 'method' | 'signature'>;
  /** In the name of the second account. */
  readonly account?: 'other';
  /** Nothing is read of the answer: the connection is cut once the request is out, or as the answer begins. */
  readonly cut?: 'when-sent' | 'when-answered';
  /** The request of the first prepared call once more, byte by byte. */
  readonly resent?: boolean;
  /** The case goes on whatever the answer is. */
  readonly mayFail?: boolean;
}

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

/** The codes a refusal may carry: `named` by a document for exactly this situation, `listed` for the action at large. */
export interface ExpectedErrors {
  readonly named: readonly ErrorReference[];
  readonly listed: readonly ErrorReference[];
}

/** What the answer must be. `observe` records it and never fails. */
export type Expectation =
  | { readonly answer: 'accept' }
  /** Anything but the answer to an action that the target does not know. */
  | { readonly answer: 'offered' }
  /** What a sequential model of the service predicts, given all that came before. */
  | { readonly answer: 'model' }
  | { readonly answer: 'reject'; readonly errors: ExpectedErrors }
  | { readonly answer: 'observe'; readonly accepting: readonly string[]; readonly rejecting: readonly string[] };

/** A read after the call, and what it must show. */
export interface ExpectedRead {
  readonly call: Call;
  /** Poll until the resource's status field holds one of these values. */
  readonly until?: { readonly field: string; readonly values: readonly string[] };
  /** Field path → value the document promises, or the values it may have on the way. */
  readonly fields: readonly ExpectedField[];
  /** Lists that the read must show. */
  readonly items?: readonly ExpectedItems[];
  /** An item of the list that is read. */
  readonly item?: ExpectedItem;
  /** All items of a list that is read. */
  readonly whole?: ExpectedWhole;
  /** The read must be refused: the resource is gone. */
  readonly refused?: ExpectedErrors;
}

/** A list by the path of its items, and items as a JSON text: fields that are not named in it may have any value. */
export interface ExpectedItems {
  readonly path: string;
  /** `only`: these and no others, in any order; `all`: these at least; `none`: not one of these. */
  readonly match: 'only' | 'all' | 'none';
  readonly items: string | Slot;
}

/** The item of a list whose field `key` has the value `is`: somewhere in it, nothing else in it, or not in it. */
export interface ExpectedItem {
  /** Dotted path of the list. */
  readonly path: string;
  readonly key: string;
  readonly is: string | Slot;
  readonly shown: 'among-others' | 'alone' | 'not-at-all';
}

/** All items of a list: which they are, told by some of their fields joined by `=`, or how many. */
export interface ExpectedWhole {
  readonly path: string;
  readonly fields: readonly string[];
  /** In any order. */
  readonly equals?: readonly string[];
  readonly size?: number;
}

export interface ExpectedField {
  readonly path: string;
  readonly equals: readonly (string | Slot)[];
  /** The field must show what this field of the answer under test showed. */
  readonly sameAs?: string;
  /** A smaller value may be raised to what this other field shows. */
  readonly raisedTo?: string;
  /** Not shown at all, or empty: `fail`, merely nothing to compare, or what must be. */
  readonly absent: 'fail' | 'ignore' | 'expected';
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

/** What a list shows of what the case made. An account may hold more, so nothing is said of other items. */
export interface ExpectedList<V = string | Slot> {
  /** Read one after the other; their items are looked at together. */
  readonly calls: readonly Call[];
  /** Path of the items, and the field that tells them apart. */
  readonly items: string;
  readonly key: string;
  readonly holds: readonly V[];
  readonly lacks: readonly V[];
  /** How many items there are, where the calls ask for what the case made alone. */
  readonly size?: number;
  /** A field that has this value in every item shown. */
  readonly every?: { readonly field: string; readonly equals: string };
  /** A field of the answer beside the items; without a value, what it shows is recorded. */
  readonly beside?: { readonly field: string; readonly equals?: string };
  /** No document says that the calls are answered with a list at all. */
  readonly mayRefuse?: boolean;
}

/** Lists that show whatever a case made of a resource, by names that no other case gives. */
export interface Census {
  readonly resource: string;
  /** The action that makes it. */
  readonly creator: string;
  readonly calls: readonly Call[];
  readonly items: string;
  readonly key: string;
  /** So many must exist; without a number, what exists is recorded. */
  readonly exist?: number;
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
  /** Lists read after the call. */
  readonly lists?: readonly ExpectedList[];
  readonly reads: readonly ExpectedRead[];
  /** What the reads show together, such as the pages of a list. */
  readonly readTogether?: ExpectedWhole;
  /** Parameters of the call whose values no answer may show. */
  readonly withheld?: readonly string[];
  /** Sent at the same moment as the call under test. */
  readonly together?: readonly Call[];
  /** Of the calls sent together one is carried out, whichever, and those that differ from it are refused. */
  readonly rivals?: boolean;
  /**
   * What the accepted ones of the first prepared call, the call under test and those sent with it name in a field: one and
   * the same, each another, or whatever is recorded.
   */
  readonly identifier?: { readonly field: string; readonly relation: 'same' | 'different' | 'observed' };
  /** Counts afterwards what the case made, answered or not. */
  readonly census?: Census;
  /** A field of the answer under test, checked for presence and type. */
  readonly field?: string;
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

/** How many cases a run makes where more would be better and fewer would do. */
export interface Effort {
  /** So many draws of everything that is drawn, instead of the few that each maker of cases has by default. */
  readonly cases?: number | undefined;
  /** Combine the classes of three parameters instead of two in the calls that create. */
  readonly deep?: boolean | undefined;
}

/** The forms that a run may use; signature versions are those that it was asked for. */
export interface UsableForms {
  readonly formats: readonly (keyof DocumentedForms['formats'])[];
  readonly methods: readonly (keyof DocumentedForms['methods'])[];
  readonly signatures: readonly (keyof DocumentedForms['signatures'])[];
}

/** What a maker of cases may know: the specs, the editions in force, and the seed of the case it makes. */
export interface PlanContext extends EditionScope, Effort {
  readonly book: SpecBook;
  readonly forms?: UsableForms | undefined;
  readonly seed: (variant: string) => number;
}

/** The calls of a plan that come before the one under test or with it, in order. */
export function callsBefore({ fixtures, prepare, during, together = [] }: CallPlan): readonly Call[] {
  const passing = during ? [during.trigger, during.read] : [];
  return [...fixtures.map(({ call }) => call), ...prepare, ...passing, ...together];
}
