import { decodeBody } from '../../protocol/bodies/body.ts';
import type { WireFormat, WireResponse } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { meaningOf, type Meaning } from '../../cases/answer.ts';
import { readMisprinted } from './misprinted-lists.ts';
import { listPathsOf } from './list-paths.ts';

/** What came back, as far as it is kept, and what it means. */
export interface ReadResponse {
  readonly response: WireResponse;
  readonly meaning: Meaning;
  /** The format that the body is in, if that is not the one asked for. */
  readonly speaks?: WireFormat;
}

/** So much is kept of a body that is too large to be read. */
const keptLetters = 10_000;

/** Statuses by which something before the target says that it had no answer from it. */
const gatewayStatuses = new Set([502, 504]);

/** Reads a response in the format that was asked for. What only a gateway before the target says is no answer of the target. */
export function readResponse(response: WireResponse, action: string, format: WireFormat, book: SpecBook): ReadResponse {
  if (response.unreadable !== undefined) {
    return { response, meaning: { type: 'garbled', status: response.status, problem: response.unreadable } };
  }
  const contentType = response.headers['content-type'];
  const decoded = decodeBody({
    body: response.body,
    ...(contentType === undefined ? {} : { contentType }),
    expected: format,
    lists: listPathsOf(book, action),
  });
  const meaning = readMisprinted(meaningOf(response, decoded), action, book);
  if (meaning.type === 'garbled' && gatewayStatuses.has(meaning.status)) {
    const problem = `HTTP ${meaning.status} from something before the target`;
    return { response, meaning: { type: 'silence', problem } };
  }
  if (decoded.ok) return { response, meaning };
  return {
    // A slice would keep the whole text alive.
    response: decoded.excessive
      ? { ...response, body: structuredClone(response.body.slice(0, keptLetters)) }
      : response,
    meaning,
    ...(decoded.speaks ? { speaks: decoded.speaks } : {}),
  };
}
