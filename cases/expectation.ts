import type { Call, Slot } from './call.ts';
import type { ErrorReference } from '../specs/point.ts';

/** The codes a refusal may carry: `named` by a document for exactly this situation, `listed` for the action at large. */
export interface ExpectedErrors {
  readonly named: readonly ErrorReference[];
  readonly listed: readonly ErrorReference[];
  /** No document ties a code to it: any will do, with an HTTP status of 4xx. */
  readonly untied?: true;
}

/** What the answer must be. `observe` records it and never fails. */
export type Expectation =
  | { readonly answer: 'accept' }
  /** Anything but the answer to an action that the target does not know. */
  | { readonly answer: 'offered' }
  /** Anything but these refusals: the request was read as it was signed. */
  | { readonly answer: 'authentic'; readonly refusals: readonly ErrorReference[] }
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
  /** Lists in the answer, and what stands in them. */
  readonly items?: readonly ExpectedItems[];
  /** The read must be refused: the resource is gone. */
  readonly refused?: ExpectedErrors;
  /** Or the list at this path in the answer is empty, in which the resource was. */
  readonly emptied?: string;
  /** That takes a while. */
  readonly mayLag?: true;
}

export interface ExpectedField {
  readonly path: string;
  readonly equals: readonly (string | Slot)[];
  /** The field must show what this field of the answer under test showed. */
  readonly sameAs?: string;
  /** Where a misprint shows the field; a value there is recorded. */
  readonly misprintedAs?: string;
  /** A smaller value may be raised to what this other field shows. */
  readonly raisedTo?: string;
  /** Not shown at all, or empty: `fail`, merely nothing to compare, or what must be. */
  readonly absent: 'fail' | 'ignore' | 'expected';
}

/**
 * A list in one answer by the path of its items, and items as a JSON text: fields that are not named in it may have any
 * value, and one that is named with an empty value may be left out.
 */
export interface ExpectedItems<V = string | Slot> {
  readonly path: string;
  /** `only`: these and no others, in any order; `all`: these at least; `none`: not one of these. */
  readonly match: 'only' | 'all' | 'none';
  readonly items: V;
}

/** What the answers of a list action, page by page, show of what the case made. An account may hold more, so nothing is said of other items. */
export interface ExpectedList<V = string | Slot> {
  /** Read one after the other; their items are looked at together. */
  readonly calls: readonly Call[];
  /** Path of the items, and the field that tells them apart, or several joined by `=`, as their values then are. */
  readonly items: string;
  readonly key: string;
  readonly holds: readonly V[];
  readonly lacks: readonly V[];
  /** How many items there are, where the calls ask for what the case made alone. */
  readonly size?: number;
  /** No page shows more items. */
  readonly most?: number;
  /** The field with the token of the next page, which the last page must not show. */
  readonly ends?: string;
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
