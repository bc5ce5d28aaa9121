import type { Repetition } from './repetition.ts';

/** How strictly a promise binds: `must` and `should` can fail a run, `observe` never does. */
export type Level = 'must' | 'should' | 'observe';

/** The place in a published document that makes a promise. */
export interface Source {
  readonly document: string;
  readonly edition: string;
  readonly section: string;
}

/**
 * What one edition of the documents says on a point. Where the prose and the machine schema of one edition differ, both
 * are kept; `contradicts` marks an edition that says two incompatible things, `partial` one that lists only some values.
 */
export interface Statement<T> {
  readonly edition: string;
  readonly level: 'must' | 'should';
  readonly source: Source;
  readonly prose?: T;
  readonly schema?: T;
  readonly partial?: boolean;
  readonly contradicts?: boolean;
}

/** One constraint, response field or rule: a statement per edition that speaks of it, oldest first. */
export interface Point<T> {
  readonly statements: readonly Statement<T>[];
  /** Errors that a document names for breaking exactly this point. */
  readonly errors: readonly ErrorReference[];
  /** JSON pointer of the point inside its spec file. */
  readonly pointer: string;
}

/** A code and HTTP status that editions name for a situation. `{Parameter}` in a code stands for the parameter's name. */
export interface ErrorReference {
  readonly code: string;
  readonly status: number;
  readonly editions: readonly string[];
  /** The part of a list of objects that it is about, such as `size` or `Port.required`. */
  readonly part?: string;
}

/** Bounds are inclusive; `also` lists values outside the bounds that are valid all the same (sentinels such as -1). */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly also?: readonly number[];
}

/** Length in characters (code points), inclusive; `also` lists literal values that are exempt. */
export interface Length {
  readonly min?: number;
  readonly max?: number;
  readonly also?: readonly string[];
}

/**
 * Which characters a text may hold. `characters` and `first` are bodies of regular-expression character classes; an
 * `incomplete` list of characters has no say on a text that holds others, while the rest of the pattern binds.
 */
export interface Pattern {
  readonly characters: string;
  readonly incomplete?: boolean;
  readonly first?: string;
  readonly prefix?: string;
  readonly forbiddenPrefixes?: readonly string[];
  readonly not?: readonly string[];
  readonly also?: readonly string[];
}

/** A list of IPv4 addresses and CIDR blocks, separated by commas. */
export interface Addresses {
  readonly forbidden?: readonly string[];
  readonly max?: number;
}

/** A list of objects, written as JSON in a text. A bound that is not given is not spoken of. */
export interface Items {
  readonly min?: number;
  readonly max?: number;
  readonly fields: Readonly<Record<string, ItemField>>;
  /** Each a set of fields in which no two items of a list may agree. */
  readonly unique?: readonly (readonly string[])[];
}

/** A field of an item; integers may be written as numbers or as texts. */
export interface ItemField {
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What an absent field counts as. */
  readonly default?: string;
}

/** The statements on a list of objects, and how lists of any length are made for tests. */
export interface ItemsPoint extends Point<Items> {
  /** The field that tells the items of a long list apart. */
  readonly vary: string;
}

/**
 * Why a promise is not tested: `later` is work to come, of the `undocumented` no document says enough to tell right from
 * wrong, and the other classes cannot be provoked by requests alone.
 */
export interface Untestable {
  readonly class: 'later' | 'account' | 'other-product' | 'timing' | 'internal' | 'not-observable' | 'undocumented';
  readonly why: string;
}

export type ParameterType = 'string' | 'integer' | 'boolean' | 'json' | 'list';
export type Scalar = string | number | boolean;

/** A request parameter of one action. `name` is the newest spelling; `spellings` holds the editions that differ. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly pointer: string;
  readonly spellings: Readonly<Record<string, string>>;
  readonly required: Point<boolean>;
  readonly range?: Point<Range>;
  readonly enum?: Point<readonly string[]>;
  readonly length?: Point<Length>;
  readonly pattern?: Point<Pattern>;
  readonly addresses?: Point<Addresses>;
  readonly items?: ItemsPoint;
  readonly default?: Point<Scalar>;
  /** Separates the items of a text that holds a list; `enum` then speaks of each item. */
  readonly separator?: string;
  readonly reference?: Reference;
  /** Plain calls hold it although it may be left out: without it they would mean nothing. */
  readonly usual: boolean;
  /** The value used in plain valid calls; must be accepted by every edition that speaks. */
  readonly typical?: Scalar;
  /** Values that no list names and that are worth trying all the same: they mean something elsewhere. */
  readonly alsoTry: readonly string[];
  /** Valid values that a plain call cannot use because they need something else first. */
  readonly unreachable: readonly string[];
  /** Values that cost money on a real account. */
  readonly costs: readonly string[];
  readonly untestable?: Untestable;
}

/** The parameter names a resource; an id that does not exist must be refused with `point.errors`. */
export interface Reference {
  readonly resource: string;
  readonly point: Point<boolean>;
}

/** When a rule applies: all named parameters absent, present, or equal to the given value. */
export interface Condition {
  readonly absent: readonly string[];
  readonly present: readonly string[];
  readonly equals: Readonly<Record<string, string>>;
}

export type RuleKind = 'required-if' | 'forbidden-with' | 'effective-only-if';

/** A rule between parameters of one action. */
export interface Rule {
  readonly name: string;
  readonly kind: RuleKind;
  readonly parameter: string;
  readonly when: Condition;
  readonly point: Point<boolean>;
  readonly untestable?: Untestable;
}

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
export type Operation = 'create' | 'read' | 'list' | 'update' | 'delete' | 'start' | 'stop' | 'add' | 'remove';

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

/** One action as its documents describe it. */
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

/** A published page or file that promises something. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly edition: string;
  readonly errata: readonly Erratum[];
}

/** A passage of a document that is known to be wrong: recorded, never tested as a promise. */
export interface Erratum {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  readonly reading: string;
  readonly reason: string;
}

/** How a resource is addressed and watched: `key` parameters identify it, `parent` is deleted with its children. */
export interface Resource {
  readonly name: string;
  readonly key: readonly string[];
  /** The parameter by which its maker names it, and the field that shows it; names need not be unique. */
  readonly named?: string;
  readonly parent?: string;
  readonly status?: string;
  readonly variants: readonly string[];
  /** Transport of each variant; variants of one transport cannot share a key. */
  readonly transports?: Readonly<Record<string, string>>;
  /** The resource that this one is a part of: made, addressed and deleted with it. */
  readonly aspectOf?: string;
  /** A call made once on a pooled resource, so that emptying it does not change its status. */
  readonly anchor?: { readonly action: string; readonly parameters: Readonly<Record<string, string>> };
}

/** A rule of a life cycle: what happens to operation `on` in state `from`. */
export interface StateRule {
  readonly from: string;
  readonly on: Operation;
  readonly expect: 'accept' | 'reject' | 'observe';
  readonly through?: string;
  readonly to?: string;
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorReference[];
  readonly pointer: string;
}

/** The states of a resource and what each operation does in them. `none` and `gone` stand for absence. */
export interface Lifecycle {
  readonly resource: string;
  readonly file: string;
  readonly initial: string;
  readonly stable: readonly string[];
  readonly transient: readonly string[];
  readonly rules: readonly StateRule[];
}

/** How a request of a gateway rule differs from a correct one. */
export interface Tampering {
  readonly omit?: readonly string[];
  readonly override?: Readonly<Record<string, string>>;
  readonly secret?: 'wrong';
  readonly clockOffsetSeconds?: number;
  readonly replayNonce?: boolean;
  readonly format?: 'json' | 'xml';
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly signature?: 'v1' | 'v3';
  readonly place?: 'form' | 'query';
  readonly chunked?: boolean;
}

/** A promise that belongs to no single action: gateway checks, envelopes, rules between resources. */
export interface TopicRule {
  readonly topic: string;
  readonly kind: RequirementKind;
  readonly detail: string;
  readonly statement: string;
  readonly level: Level;
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorReference[];
  /** The driver that tests it: `gateway` sends one tampered request, others are scenarios of that name. */
  readonly scenario?: string;
  readonly tampering?: Tampering;
  readonly actions: readonly string[];
  /** What comes of a creation that is repeated under a token, for the cells of the matrix that the promise speaks of. */
  readonly repetition?: Repetition;
  readonly untestable?: Untestable;
  readonly file: string;
  readonly pointer: string;
}

/** Formats, HTTP methods and signature versions, the usual ones first, each with the first edition that speaks of it. */
export interface DocumentedForms {
  readonly formats: Readonly<Partial<Record<NonNullable<Tampering['format']>, string>>>;
  readonly methods: Readonly<Partial<Record<'GET' | 'POST', string>>>;
  readonly signatures: Readonly<Partial<Record<NonNullable<Tampering['signature']>, string>>>;
  readonly sources: readonly Source[];
}

/** The service as a whole: wire facts, resources, and the errors that any action may give. */
export interface Service {
  readonly id: string;
  readonly product: string;
  readonly version: string;
  readonly editions: readonly string[];
  readonly regionParameter: string;
  /** The forms in which documents let calls be sent and answers be asked for; without it, nothing is promised of forms. */
  readonly forms?: DocumentedForms;
  /** Fields of any answer that differ from one answer to the next. */
  readonly volatile: readonly string[];
  readonly file: string;
  readonly resources: readonly Resource[];
  readonly commonParameters: readonly string[];
  /** Errors by situation (`required`, `type`, `range`, …) of both gateway generations. */
  readonly gatewayErrors: Readonly<Record<string, readonly ErrorReference[]>>;
  /** Answers that mean "try again", never a failure by themselves. */
  readonly busyErrors: readonly ErrorReference[];
  /** Answers that mean that the action does not exist on this target. */
  readonly unknownActionErrors: readonly ErrorReference[];
  /** Product-wide errors that any action may give. */
  readonly commonErrors: readonly ErrorReference[];
}

/** Everything that is known of one service. */
export interface SpecBook {
  readonly service: Service;
  readonly documents: readonly Document[];
  readonly actions: readonly ActionSpec[];
  readonly lifecycles: readonly Lifecycle[];
  readonly topics: readonly TopicRule[];
}

export const requirementKinds = [
  'offered',
  'required',
  'type',
  'range',
  'enum',
  'length',
  'pattern',
  'list-size',
  'structure',
  'conditional',
  'default',
  'reference',
  'response',
  'round-trip',
  'error',
  'state',
  'effect',
  'idempotence',
  'uniqueness',
  'in-use',
  'quota',
  'pagination',
  'authentication',
  'protocol',
  'concurrency',
] as const;

export type RequirementKind = (typeof requirementKinds)[number];
