import type { ExpectedList } from './expectation.ts';
import type { DecodedBody } from '../protocol/bodies/decoded-body.ts';
import type { ErrorEnvelope } from '../protocol/bodies/error-envelope.ts';
import { readErrorEnvelope } from '../protocol/bodies/error-envelope.ts';
import type { WireFormat, WireParameters, WireRequest, WireResponse } from '../protocol/wire.ts';

/** A request as sent and what came back, in milliseconds since the start of the run. */
export interface Exchange {
  readonly request: WireRequest;
  readonly response?: WireResponse;
  readonly problem?: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** What an answer means, before anyone judges it. */
export type Meaning =
  | {
      readonly type: 'success';
      readonly status: number;
      readonly body: Readonly<Record<string, unknown>>;
      /** Paths of lists that stood where a known misprint shows them, and were read from there. */
      readonly misprints?: readonly string[];
    }
  | { readonly type: 'error'; readonly status: number; readonly error: ErrorEnvelope }
  | { readonly type: 'garbled'; readonly status: number; readonly problem: string }
  | { readonly type: 'silence'; readonly problem: string };

/** A call that was sent, the exchange, and the meaning of the answer. */
export interface Answer {
  readonly action: string;
  readonly parameters: WireParameters;
  readonly format: WireFormat;
  readonly exchange: Exchange;
  readonly meaning: Meaning;
  /** How often the target said that it was busy before this answer. */
  readonly busy: number;
  /** The last answer still said so: nothing can be concluded. */
  readonly stillBusy: boolean;
  /** How many answers to it were lost on the way, this one included if it is silence; what we cut ourselves is not. */
  readonly lost?: number;
  /** It was waited for until the time was up. */
  readonly late?: boolean;
}

/** A read that was repeated until a status settled, or until the budget was spent. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly settled: boolean;
  /** Distinct values of the status on the way. */
  readonly seen: readonly string[];
  readonly budgetMs: number;
  /** The expected items of each list, with all slots filled. */
  readonly items: readonly string[];
}

/** A list as the target showed it, call by call, and what it must show now that all values are known. */
export interface ListAnswer {
  readonly expected: Omit<ExpectedList<string>, 'calls'>;
  readonly answers: readonly Answer[];
}

/** Reads the meaning of a response: an error is what carries a code, whatever its HTTP status. */
export function meaningOf(response: WireResponse, decoded: DecodedBody): Meaning {
  const { status } = response;
  if (!decoded.ok) return { type: 'garbled', status, problem: decoded.problem };
  const error = readErrorEnvelope(decoded.value);
  if (error) return { type: 'error', status, error };
  if (status >= 200 && status < 300) return { type: 'success', status, body: decoded.value };
  return { type: 'garbled', status, problem: 'a body that has no error Code' };
}

/** One line that says what an answer was. */
export function describeAnswer({ meaning }: Answer): string {
  if (meaning.type === 'success') return `HTTP ${meaning.status}, accepted`;
  if (meaning.type === 'error') return `HTTP ${meaning.status} ${meaning.error.code}`;
  if (meaning.type === 'garbled') return `HTTP ${meaning.status}, ${meaning.problem}`;
  return `no answer: ${meaning.problem}`;
}

/** The RequestId of an answer, if it has one. */
export function requestIdOf(meaning: Meaning): string | undefined {
  const id = meaning.type === 'success' ? meaning.body['RequestId'] : undefined;
  const given = meaning.type === 'error' ? meaning.error.requestId : id;
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** Nothing is known of what the target would have said: the answer was lost, or only ever was "try again". */
export function isUnheard({ meaning, stillBusy, lost = 0 }: Answer): boolean {
  return stillBusy || (meaning.type === 'silence' && lost > 0);
}
