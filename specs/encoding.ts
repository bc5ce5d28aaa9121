import type { SignatureScheme } from './signature-scheme.ts';

/** A text that a request carries, and how it is encoded before it is signed. */
export interface EncodedText {
  readonly text: string;
  readonly scheme: SignatureScheme;
  /** The read, and its parameter, that a text is sent with. */
  readonly asked: { readonly action: string; readonly parameter: string };
  /** Wrong encodings by name: what stands in the string to sign in place of which part of the right one. */
  readonly mistakes: Readonly<Record<string, Misencoding>>;
}

/** Parts of a correctly percent-encoded text, and what a wrong encoder writes instead. */
export type Misencoding = Readonly<Record<string, string>>;
