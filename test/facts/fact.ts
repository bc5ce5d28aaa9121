/** A value of a parameter: text with `$placeholders`, text repeated, a structure, or a list. */
export type Value = string | Repeated | Structure | readonly Value[];
export type Structure = { readonly [field: string]: Value };

export interface Repeated {
  readonly repeat: string;
  readonly times: number;
}

/** A call as it is written in a fact. */
export interface Call {
  readonly action: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** Common parameters that differ from the usual ones; null leaves one out. */
  readonly common?: Readonly<Record<string, string | null>>;
}

/** A matcher for a field of an answer; texts, numbers and switches match themselves. */
export type Matcher =
  | string
  | number
  | boolean
  | { readonly oneOf: readonly string[] }
  | { readonly not: string }
  | { readonly length: number }
  | { readonly contains: string | number | Readonly<Record<string, string | number | boolean>> }
  | { readonly listed: readonly string[] }
  | { readonly matches: string }
  | { readonly type: 'integer' };

export type Fields = Readonly<Record<string, Matcher>>;

/** A call that has to succeed first; its answer may fill a placeholder, and it may be repeated until fields hold. */
export interface Step extends Call {
  readonly as?: string;
  readonly take?: string;
  readonly until?: Fields;
}

export interface Outcome {
  readonly accepted?: boolean;
  /** A code, or those of which a document does not say which one answers. */
  readonly code?: string | readonly string[];
  readonly status?: number;
  readonly fields?: Fields;
  /** A regular expression for the body as text. */
  readonly body?: string;
}

/** A reading after the call; repeated until it is as said where `until` is set. */
export interface Read extends Call, Outcome {
  readonly until?: boolean;
}

/** One statement of a document with the call that shows it. */
export interface Fact {
  readonly id: string;
  readonly edition: string;
  readonly document: string;
  readonly section: string;
  readonly says: string;
  readonly about?: 'parameters' | 'rule' | 'list' | 'state' | 'response' | 'gateway';
  /** What another document, or another part of this one, says against it. */
  readonly conflict?: string;
  /** Why specs or emulator do not agree yet. */
  readonly open?: string;
  /** Steps, or names of shared ones. */
  readonly setup?: readonly (string | Step)[];
  readonly call: Call;
  readonly expect: Outcome & { readonly accepted: boolean; readonly read?: Read };
}

export type Setups = Readonly<Record<string, readonly Step[]>>;
