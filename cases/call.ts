import type { Tampering } from '../specs/topic.ts';

/**
 * A value that is known only when the case runs: an identifier that the target made or its owner declared, or something
 * unique to the run.
 */
export type Slot =
  /** `nth` counts, from 0, what the case made of the resource; without it, the last one. */
  | { readonly fill: 'identifier'; readonly resource: string; readonly nth?: number }
  /** All identifiers that the case made of the resource, separated by commas. */
  | { readonly fill: 'identifiers'; readonly resource: string }
  /** A JSON list of values, for a parameter that is a plain list. */
  | { readonly fill: 'list'; readonly of: readonly (string | Slot)[] }
  | { readonly fill: 'unknown-identifier'; readonly resource: string }
  | { readonly fill: 'region' }
  /** A second region, which the owner of the target declares. */
  | { readonly fill: 'other-region' }
  /** With `before`, a text that begins so; with a `length`, filled up to it, or else of other signs that are as unlikely to be there. */
  | { readonly fill: 'name'; readonly suffix?: string; readonly before?: string; readonly length?: number }
  /** With a `length`, filled up in front of the suffix. */
  | { readonly fill: 'token'; readonly suffix: string; readonly length?: number }
  | { readonly fill: 'server-certificate'; readonly flaw?: 'short' }
  | { readonly fill: 'ca-certificate' }
  | { readonly fill: 'private-key'; readonly flaw?: KeyFlaw }
  /** `nth` counts from 0 where several are declared. */
  | { readonly fill: 'declared'; readonly name: DeclaredFixture; readonly nth?: number }
  /** A text in which `$server1`, `$server2`, … stand for the servers that the owner declares, and `$made.rule` for what was made. */
  | { readonly fill: 'servers'; readonly text: string };

/** What is wrong with a private key: it is another certificate's, is encrypted, or is too short as its certificate's key is. */
export type KeyFlaw = 'other' | 'encrypted' | 'short';

/** The name of what a target cannot make itself and its owner declares. */
export type DeclaredFixture = string;

/** What a run tried with ids that it made up, by what the target said to them. */
export interface MadeUp {
  readonly taken: readonly DeclaredFixture[];
  readonly refused: readonly DeclaredFixture[];
}

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
  readonly form?: CallForm;
  /** In the name of the second account. */
  readonly account?: 'other';
  /** Nothing is read of the answer: the connection is cut once the request is out, or as the answer begins. */
  readonly cut?: 'when-sent' | 'when-answered';
  /** The request of the first prepared call once more, byte by byte. */
  readonly resent?: boolean;
  /** One nonce for all calls of the case that say so; each is signed anew. */
  readonly nonce?: 'shared';
  /** Seconds that the timestamp lies off the clock. */
  readonly clockOffsetSeconds?: number;
  /** The case goes on whatever the answer is. */
  readonly mayFail?: boolean;
}
