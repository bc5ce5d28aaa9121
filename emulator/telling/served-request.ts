import { blank, isSecret, redactEcho } from '../../protocol/redact.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { BrokenPromise, RefusalAnswer } from '../core/refusal.ts';
import { unknownAction, type Attempt } from '../wire/attempt.ts';
import { brokenWords } from './explain-refusal.ts';
import { unknownActionWords } from './unknown-action-words.ts';

/** A request that was answered, without its secrets. */
export interface ServedRequest {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly requestId: string;
  /** The service that answered, such as `clb`. */
  readonly service: string;
  /** Empty where the request names none. */
  readonly action: string;
  readonly method: string;
  /** As they came, without those of the gateway; secret ones are blanked out. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly status: number;
  /** The code of an error; absent where the call was carried out. */
  readonly code?: string;
  /** Why it was refused, in words. */
  readonly reason?: string;
  /** The parameter that broke a promise, what the documents say of it, and what it was, if it was given. */
  readonly broken?: BrokenPromise;
}

/** What becomes of a request: its number, when, and the answer. */
export interface Served {
  readonly attempt: Attempt;
  readonly book: SpecBook;
  readonly at: number;
  readonly requestId: string;
  readonly status: number;
  readonly code?: string | undefined;
  readonly refusal?: RefusalAnswer | undefined;
}

/** Tells of a request that was answered. */
export function servedRequest({ attempt, book, at, requestId, status, code, refusal }: Served): ServedRequest {
  const { action = '', method } = attempt;
  const broken = refusal?.broken && withoutSecret(refusal.broken);
  const reason = refusal && reasonFor(refusal, attempt, book);
  return {
    at,
    requestId,
    service: book.service.id,
    action,
    method,
    parameters: parametersOf(attempt, book),
    status,
    ...(code === undefined ? {} : { code }),
    ...(reason === undefined ? {} : { reason }),
    ...(broken === undefined ? {} : { broken }),
  };
}

function reasonFor({ code, message, broken }: RefusalAnswer, attempt: Attempt, book: SpecBook): string {
  if (broken) return brokenWords(broken);
  const words = code === unknownAction().code ? unknownActionWords(attempt, book) : undefined;
  return words ?? redactEcho(message);
}

function withoutSecret(broken: BrokenPromise): BrokenPromise {
  return isSecret(broken.parameter) && broken.value !== undefined ? { ...broken, value: blank } : broken;
}

function parametersOf({ parameters }: Attempt, { service }: SpecBook): Readonly<Record<string, string>> {
  const ofGateway = new Set(service.commonParameters);
  const own = Object.entries(parameters).filter(([name]) => !ofGateway.has(name));
  return Object.fromEntries(own.map(([name, value]) => [name, isSecret(name) ? blank : value]));
}
