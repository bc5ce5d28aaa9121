import type { Parameter, Rule } from './parameter.ts';
import type { Point, Source } from './point.ts';

/** A `scalar` is a text or a number: the documents disagree on which. */
export type FieldType = 'string' | 'integer' | 'boolean' | 'scalar' | 'object' | 'list';

/**
 * What fills a list of an answer: the list of objects that a parameter gives, in the call itself or in the one that made
 * the resource which it reads, or what was made of a resource. An item is then the value of one parameter of its creation
 * (`item`), or an object whose fields are such values; `$variant` is the variant of the resource.
 */
export type Filling =
  | {
      readonly parameter: string;
      /** By field of the list, the field of the parameter that it shows under another name. */
      readonly fields?: Readonly<Record<string, string>>;
    }
  | {
      readonly resource: string;
      readonly item?: string;
      readonly fields?: Readonly<Record<string, string>>;
    };

/** How a moment is written: `utc` is `YYYY-MM-DDThh:mm:ssZ`. */
export type TimeForm = 'utc';

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
  /** The parameter of the call itself whose value its answer shows again. */
  readonly repeats?: string;
  /** Parameters that must have these values for the field to be shown; where they have, it is. */
  readonly shownIf?: Readonly<Record<string, string>>;
  /** Another field of the response: a smaller value is raised to it (documented for health-check timeouts). */
  readonly raisedTo?: string;
  /** Type of the items of a list that holds no objects. */
  readonly itemType?: FieldType;
  /** What fills a list; one that nothing has filled may be empty, or left out. */
  readonly filledBy?: Filling;
  /** Where a list stands in an example or table that is known to be wrong: one found there is recorded, not judged. */
  readonly misprintedAs?: string;
  /** The edition of the document that prints it so; under a later one it is a mistake. */
  readonly misprintedIn?: string;
  /** Other texts for a value, as another document or a slip of one writes it: either is the value. */
  readonly alsoWritten?: Readonly<Record<string, readonly string[]>>;
  /** An example writes the number as a text: either will do. */
  readonly asText?: true;
  /** How a moment is written. */
  readonly form?: Point<TimeForm>;
  /** The field beside it that shows the same moment as a text; this one counts its milliseconds. */
  readonly stampOf?: string;
  /** Differs from one answer to the next although nobody changed anything. */
  readonly volatile?: true;
  /** The kind of parts that it counts, which those that add and remove some change. */
  readonly counts?: string;
  /** Counts over all that an account has: what others do changes it. */
  readonly acrossAccount?: true;
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

/**
 * How a list is asked for page by page: so many items at once, by a number that counts from 1, or by a token that each answer
 * shows for the next page and the last one does not.
 */
export interface Pages {
  /** The parameter that says how many items a page has; some pages are as long as the service likes. */
  readonly size?: string;
  readonly number?: string;
  readonly token?: string;
  /** The field that shows the token of the next page. */
  readonly next?: string;
  /** The field that counts all that match. */
  readonly total?: string;
}

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
  /** How a list comes page by page. */
  readonly pages?: Pages;
  /** The parameters that ask for resources by their key or name, where they are called otherwise. */
  readonly asks?: Readonly<Record<string, string>>;
  /** The fields that tell the items of a list of parts apart, which have no key of their own. */
  readonly told?: readonly string[];
  /** What calls that add parts name these fields, where they name them otherwise. */
  readonly givenAs?: Readonly<Record<string, string>>;
  /** Settings that it changes although it has no parameter for them, such as those that a switch puts out of force. */
  readonly sets?: readonly string[];
  /** What a resource is made with of which a valid call can be about. */
  readonly of?: Readonly<Record<string, string>>;
  /** No document says what becomes of settings that a change leaves out: they may be kept, or be those of a new resource. */
  readonly omitted?: 'open';
}

/** A call that must come before a valid call of the action, on the same resource and with the same values. */
export interface NeededCall {
  readonly action: string;
  /** Parameters that take the value which the call itself has. */
  readonly same: readonly string[];
  /** Its own parameters that take the value of another parameter of the call. */
  readonly from: Readonly<Record<string, string>>;
  /** Fields that copied lists of objects do without. */
  readonly itemsWithout: readonly string[];
  /** What the creation of the resource can be given instead, where a target lacks the action. */
  readonly orGiven: readonly string[];
  /** It comes before a call that is refused for something else too, which would be refused without it anyway. */
  readonly always?: true;
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
  /** Nothing is promised of it: runs remove by it what they make, and make none where the target does not offer it. */
  readonly forRemoval?: true;
  readonly needs: readonly NeededCall[];
}
