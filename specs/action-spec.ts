import type { Parameter, Rule } from './parameter.ts';
import type { Point, Source } from './point.ts';

export type FieldType = 'string' | 'integer' | 'boolean' | 'object' | 'list';

/**
 * A field of a response, by dotted path; a list is named with its item wrapper (`ListenerPorts.ListenerPort`).
 * `presence` says per edition whether the field is always there (`true`) or only listed (`false`).
 */
export interface ResponseField {
  readonly path: string;
  readonly type: FieldType;
  readonly pointer: string;
  readonly presence: Point<boolean>;
  /** Values the field may take, where a document lists them. */
  readonly values?: Point<readonly string[]>;
  /** The write parameter whose value this field shows again. */
  readonly echoes?: string;
  /** Parameters that must have these values for the field to be shown. */
  readonly shownIf?: Readonly<Record<string, string>>;
  /** Another field of the response: a smaller value is raised to it (documented for health-check timeouts). */
  readonly raisedTo?: string;
  /** Differs from one answer to the next although nobody changed anything. */
  readonly volatile?: true;
}

export type Provocation = 'request' | 'state' | 'timing' | 'account' | 'other-product' | 'internal' | 'later';

/** An error that the documents list for one action. */
export interface ActionError {
  readonly code: string;
  readonly status: number;
  readonly editions: readonly string[];
  readonly provoke: Provocation;
  readonly why: string;
  /** The requirement whose case provokes this error. */
  readonly coveredBy?: string;
  readonly pointer: string;
}

/** `list` shows all resources of a kind; `add` and `remove` change a list that the resource holds. */
export const operations = ['create', 'read', 'list', 'update', 'delete', 'start', 'stop', 'add', 'remove'] as const;

export type Operation = (typeof operations)[number];

/** What a successful call does to which resource. */
export interface Effect {
  readonly operation: Operation;
  readonly resource: string;
  /** A kind of the resource with its own actions, such as the protocol of a listener; absent: all variants. */
  readonly variant?: string;
  /** Response field with the new resource's identifier; absent: the resource is keyed by its parameters. */
  readonly identifier?: string;
  /** Response field that holds the resources of a list operation, item by item; fields of an item have it as prefix. */
  readonly items?: string;
}

/** A call that must come before a valid call of the action, on the same resource and with the same values. */
export interface Need {
  readonly action: string;
  /** Parameters that take the value which the call itself has. */
  readonly same: readonly string[];
  /** Its own parameters that take the value of another parameter of the call. */
  readonly from: Readonly<Record<string, string>>;
  /** Fields that copied lists of objects do without. */
  readonly itemsWithout: readonly string[];
}

/** One action as its documents describe it. */
export interface ActionSpec {
  readonly name: string;
  readonly service: string;
  readonly group: string;
  readonly summary: string;
  readonly file: string;
  /** Where each edition describes the action, oldest first. */
  readonly documents: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly response: readonly ResponseField[];
  readonly errors: readonly ActionError[];
  readonly effect: Effect;
  readonly needs: readonly Need[];
}
