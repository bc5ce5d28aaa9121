import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Account } from './account.ts';
import type { Answers } from './answers.ts';
import type { Invocation, Fields } from './call.ts';
import type { Disputes } from './edition.ts';

/** What a token that was used before is refused with, by edition. */
export interface TokenErrors {
  /** It came with other parameters. */
  readonly mismatch: readonly ErrorReference[];
  /** What it came with first is under way. */
  readonly processing: readonly ErrorReference[];
}

/** A remembered creation: the same token must give the same result. */
export interface TokenUse {
  readonly fingerprint: string;
  readonly result: Readonly<Record<string, unknown>>;
  /** When the creation is done, in milliseconds since the epoch. */
  readonly doneAt: number;
}

/**
 * Everything that the emulator knows: what is common to all services, and the state of the one that it serves. Only
 * handlers and behaviour faults change it.
 */
export interface World<State = unknown> {
  readonly book: SpecBook;
  readonly edition: string | undefined;
  /** Who has the word where editions disagree; the newest by default. */
  readonly disputes: Disputes | undefined;
  readonly transitionMs: number;
  /** For so many milliseconds a creation with a ClientToken is under way. */
  readonly creationMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** 32 random hexadecimal digits. */
  readonly fresh: () => string;
  /** A fresh identifier for something that an account makes, by its kind. */
  readonly identify: (kind: string, accessKeyId: string) => string;
  readonly accounts: readonly Account[];
  readonly tokens: Map<string, TokenUse>;
  readonly tokenErrors: TokenErrors;
  readonly answers: Answers;
  /** When each nonce was used, by account and nonce, oldest first. */
  readonly nonces: Map<string, number>;
  /** The resources of the service. */
  readonly state: State;
  /** Whether the service has an action, whatever its specs say. */
  readonly offers: (action: string) => boolean;
  /** Does what an action of the service does, without a look at the specs; an unknown one does nothing. */
  readonly carryOut: (call: Invocation) => Fields;
}

/** Whether the edition in force is at least the given one; without an edition the newest is in force. */
export function isSince(world: World, edition: string): boolean {
  if (world.edition === undefined) return true;
  const { editions } = world.book.service;
  return editions.indexOf(world.edition) >= editions.indexOf(edition);
}
