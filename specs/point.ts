/** How strictly a promise binds, the strictest first: `must` and `should` can fail a run, `observe` never does. */
export const levels = ['must', 'should', 'observe'] as const;

export type Level = (typeof levels)[number];

/** The place in a published document that makes a promise. */
export interface Source {
  readonly document: string;
  readonly edition: string;
  readonly section: string;
}

/**
 * What one edition of the documents says on a point. Where the prose and the machine schema of one edition differ, both
 * are kept; `contradicts` marks an edition that says two incompatible things, `partial` one that lists only some values.
 * Where an erratum reads a sentence otherwise than it is printed, `letter` is what it says as printed: who follows either
 * keeps to the edition.
 */
export interface Statement<T> {
  readonly edition: string;
  readonly level: 'must' | 'should';
  readonly source: Source;
  readonly prose?: T;
  readonly schema?: T;
  readonly letter?: T;
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

/**
 * Why a promise is not tested: `later` is work to come, of the `undocumented` no document says enough to tell right from
 * wrong, and the other classes cannot be provoked by requests alone.
 */
export interface Untestable {
  readonly class: 'later' | 'account' | 'other-product' | 'timing' | 'internal' | 'not-observable' | 'undocumented';
  readonly why: string;
}
