import { retryAfterMs } from '../../protocol/retry-after.ts';
import { isCode } from '../../specs/oracle/is-code.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer } from '../../cases/answer.ts';

/**
 * Whether an answer asks to try again: by a documented code, or by HTTP 429 or 503 and nothing that the documents know of the
 * action, such as a page of a gateway. That is no answer to the question, unless the case is about it.
 */
export function asksToWait(answer: Answer, book: SpecBook, expected: readonly ErrorReference[]): boolean {
  const { meaning, exchange, action } = answer;
  if (meaning.type === 'garbled') return isRefusedForNow(answer);
  if (meaning.type !== 'error') return false;
  const { code } = meaning.error;
  if (expected.some((error) => error.code === code)) return false;
  if (book.service.busyErrors.some((error) => isCode(error, code)) || isThrottled(answer, book)) return true;
  if (!isRefusedForNow(answer)) return false;
  const listed = book.actions.find(({ name }) => name === action)?.errors ?? [];
  const isKnown = [...listed, ...book.service.commonErrors].some((error) => error.code === code);
  return !isKnown || exchange.response?.headers['retry-after'] !== undefined;
}

/**
 * How long to wait until a call is sent again: as long as the answer says, else longer each time. Without as much time left as
 * `atLeast`, waiting is of no use.
 */
export function waitMs(
  { exchange }: Answer,
  busy: number,
  nowMs: number,
): { readonly ms: number; readonly atLeast: number } {
  const asked = retryAfterMs(exchange.response?.headers['retry-after'], nowMs) ?? 0;
  return { ms: Math.max(asked, Math.min(20 * 2 ** busy, 2000)), atLeast: asked };
}

/** Whether an answer says that there are too many calls: it tells nothing of what the call is about. */
export function isThrottled({ meaning }: Answer, { service }: SpecBook): boolean {
  return meaning.type === 'error' && service.throttlingErrors.some((error) => isCode(error, meaning.error.code));
}

/** HTTP's own ways to ask for patience: 429 (RFC 6585) and 503 (RFC 9110). */
export function isRefusedForNow({ meaning }: Answer): boolean {
  return 'status' in meaning && (meaning.status === 429 || meaning.status === 503);
}
