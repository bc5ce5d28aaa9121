import type { Sending } from '../../cases/call.ts';
import type { WireForm, WireRequest } from '../../protocol/wire.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Tampering } from '../../specs/topic.ts';
import type { Client } from './client.ts';
import type { Target } from './target.ts';

export interface CallOptions {
  /** The form of the request, where it is not that of the target. */
  readonly form?: WireForm;
  readonly tampering?: Tampering;
  readonly sending?: Sending;
  /** Waited for just before the request goes out, so that several can go at once. */
  readonly ready?: () => Promise<void>;
  /** What goes out instead, for a call that is sent again byte by byte. */
  readonly resend?: WireRequest;
  /** Codes that the case expects, so that they are answers rather than a reason to wait. */
  readonly expected?: readonly ErrorReference[];
  /** A documented "try again" is the answer too: the moment must not pass. */
  readonly impatient?: boolean;
  /** The nonce, where the request shall not have one of its own. */
  readonly nonce?: string;
  /** Sent from within `alone`, so it need not wait for its turn. */
  readonly admitted?: boolean;
  /** It may be carried out twice without harm, so that it is sent again when no answer comes, as reads are. */
  readonly repeatable?: boolean;
  /** Asked to tidy up: a target that speaks another format than the run asks for does not end the run. */
  readonly tidying?: boolean;
}

export interface SessionOptions {
  readonly target: Target;
  readonly book: SpecBook;
  readonly edition?: string | undefined;
  readonly client: Client;
  readonly busyBudgetMs: number;
}
