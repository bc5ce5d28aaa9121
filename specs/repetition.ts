/** Cells of the token matrix and what the documents promise of them; without an outcome they are observed. */
export interface Repetition {
  readonly cells: readonly TokenCell[];
  readonly expect?: RepetitionOutcome;
}

/** One cell of the token matrix: two creations, how the second goes out, and what became of the first before it. */
export interface TokenCell {
  readonly relation: TokenRelation;
  readonly sent: TokenSending;
  readonly after: TokenInterlude;
}

/** How the second creation differs from the first. */
export type TokenRelation =
  | 'same'
  | 'other-name'
  | 'other-value'
  | 'written-default'
  | 'other-token'
  | 'letter-case'
  | 'longest-token'
  | 'longest-tokens-apart'
  | 'empty-token'
  | 'non-ascii-token'
  | 'no-token'
  | 'other-account'
  | 'other-region'
  | 'other-action';

/** `again` is a retry as documented, with a new nonce and timestamp; `cut-…` ones follow a first call whose answer was lost. */
export type TokenSending =
  | 'again'
  | 'at-once'
  | 'crowd'
  | 'cut-when-sent'
  | 'cut-when-answered'
  | 'reused-nonce'
  | 'other-format'
  | 'other-method';

/** What became of the first creation before the second. */
export type TokenInterlude = 'made' | 'failed' | 'changed' | 'deleted';

/** What must come of two creations. */
export interface RepetitionOutcome {
  /** The answer to the second; `one`: whichever of the two is carried out, the other is refused; `any`: no document tells. */
  readonly answer: 'accept' | 'reject' | 'one' | 'any';
  /** Whether accepted answers name the same resource. */
  readonly result?: 'same' | 'another';
  /** The field of the answer that tells results apart where nothing is made, such as that of a job. */
  readonly field?: string;
  /** So many resources exist afterwards; without a number, what exists is recorded. */
  readonly exist?: number;
}
