import type { Disputes } from './edition.ts';
import type { Seam } from './seams.ts';

/** Writes an identifier by the kind of thing, from 32 random hexadecimal digits and the key of the account it belongs to. */
export type WriteIdentifier = (kind: string, hex: string, accessKeyId: string) => string;

/** Where a document leaves room for a variant. */
export interface Ground {
  readonly document: string;
  readonly section: string;
}

/** A way of serving that the documents allow and that the emulator does not have by itself: never a fault. */
export interface Variant<State = unknown> {
  /** Path-like and stable, such as `identifiers/numeric`. */
  readonly id: string;
  readonly description: string;
  /** Why no document is broken by it. */
  readonly legal: string;
  readonly grounds: readonly Ground[];
  /** It settles what editions disagree on, so it is legal only where none of them binds. */
  readonly betweenEditions?: true;
  /** Fresh transformations for one emulator, since they may remember what they saw. */
  readonly seams?: () => readonly Seam<State>[];
  readonly identifier?: WriteIdentifier;
  readonly disputes?: Disputes;
  readonly transitionMs?: number;
}
