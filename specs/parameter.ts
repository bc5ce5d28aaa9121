import type { Point, Untestable } from './point.ts';

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
  /** What `not` names is ruled out in letters of either case. */
  readonly anyCase?: true;
  /** What stands nowhere in a text. */
  readonly without?: readonly string[];
  /** A text is the name of a host, or else, where documents say so, a regular expression that begins with `~`. */
  readonly host?: HostForm;
  readonly also?: readonly string[];
  /** The body of a class of characters of which no document says whether a text can begin or end with them. */
  readonly within?: string;
}

export type HostForm = 'name' | 'name-or-expression';

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
  /** An example of the edition gives texts instead of objects. */
  readonly texts?: true;
}

/** A field of an item; integers may be written as numbers or as texts. */
export interface ItemField {
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The characters of a text. */
  readonly pattern?: Pattern;
  /** Items in which other fields have these values must have it. */
  readonly requiredIf?: Readonly<Record<string, string>>;
  /** How many it holds if it is a list itself. */
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Nothing stands twice in that list. */
  readonly distinct?: true;
  /** What an absent field counts as. */
  readonly default?: string;
}

/** The statements on a list of objects, and how lists of any length are made for tests. */
export interface ItemsPoint extends Point<Items> {
  /** The fields that tell the items of a long list apart. */
  readonly vary: readonly string[];
  /** The item that is put, as often as need be, before those of a plain list to make a longer one. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Lists whose first item is of another kind than that of a plain one, by the name of the kind. */
  readonly kinds: Readonly<Record<string, string>>;
}

export type ParameterType = 'string' | 'integer' | 'boolean' | 'json' | 'list';
/** Where a request by POST carries a parameter. */
export type Place = 'query' | 'body';
export type Scalar = string | number | boolean;

/** An entry of `parameters.yaml`, and the facets that a parameter has of it. */
export interface SharedPlace {
  readonly file: string;
  readonly pointer: string;
  readonly facets: readonly string[];
}

/** A request parameter of one action. `name` is the newest spelling; `spellings` holds the editions that differ. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly pointer: string;
  /** Where those of its facets are written that it shares with parameters of other actions. */
  readonly shared?: SharedPlace;
  readonly spellings: Readonly<Record<string, string>>;
  /** Editions that print the name otherwise, which an erratum corrects: a call under one of them gives the value under both. */
  readonly printedAs: Readonly<Record<string, string>>;
  /** What the editions say that list the parameter. */
  readonly required: Point<boolean>;
  /** The same, and that an edition does not demand it whose table of the action's parameters lacks it. */
  readonly mandatory: Point<boolean>;
  readonly range?: Point<Range>;
  readonly enum?: Point<readonly string[]>;
  readonly length?: Point<Length>;
  readonly pattern?: Point<Pattern>;
  readonly addresses?: Point<Addresses>;
  readonly items?: ItemsPoint;
  /** The value travels as parameters of their own, such as `Backends.1.Port`, and not as JSON. */
  readonly flattened?: true;
  readonly default?: Point<Scalar>;
  /** Where it is carried; without it, where the service usually has parameters. */
  readonly place?: Point<Place>;
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
  /** How the resource must be made in which values of it are promised. */
  readonly holder?: HolderNeed;
  /** Values that cost money on a real account. */
  readonly costs: readonly string[];
  readonly untestable?: Untestable;
}

/**
 * All values but those of `unless` are promised only within a resource that was made with what is `given`, and none above
 * `atMost` within any.
 */
export interface HolderNeed {
  readonly unless: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly atMost: number;
}

/** The parameter names a resource; an id that does not exist must be refused with `point.errors`. */
export interface Reference {
  readonly resource: string;
  readonly point: Point<boolean>;
}

/** When a rule applies: all named parameters absent, present, equal to the given value or other than it. */
export interface Condition {
  readonly absent: readonly string[];
  readonly present: readonly string[];
  readonly equals: Readonly<Record<string, string>>;
  /** A switch that is not given this value; it may be absent. */
  readonly differs: Readonly<Record<string, string>>;
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
