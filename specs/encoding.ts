import type { SignatureScheme } from './signature-scheme.ts';

/** A text that a request carries, and how it is encoded before it is signed. */
export interface EncodedText {
  readonly text: string;
  readonly scheme: SignatureScheme;
  /** The read, and its parameter, that a text is sent with. */
  readonly asked: { readonly action: string; readonly parameter: string };
  readonly written: WrittenText;
  /** Wrong encodings by name: what stands in the string to sign in place of which part of the right one. */
  readonly mistakes: Readonly<Record<string, Misencoding>>;
}

/** The change that writes a text, and the read or list that gives it back. */
export interface WrittenText {
  readonly by: string;
  readonly parameter: string;
  readonly shownBy: string;
  /** What the parameter holds, with `$text` for the text; the text alone by default. */
  readonly as?: string;
}

/** Parts of a correctly percent-encoded text, and what a wrong encoder writes instead. */
export type Misencoding = Readonly<Record<string, string>>;
