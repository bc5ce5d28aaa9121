import type { Meaning } from '../../cases/answer.ts';
import type { WireRequest } from '../../protocol/wire.ts';

/** Statuses by which a server says that the line, or the head, of a request is longer than it reads (RFC 9110, RFC 6585). */
const statuses: ReadonlySet<number> = new Set([414, 431]);

/** What any server reads: no document of a service says how long a query can be. */
const readByAll = 4_000;

/**
 * Why a request with a long query was not read: nothing of the service answered, but a server that takes no such line. That says
 * nothing of whether the service takes what the query holds.
 */
export function tooLong({ target }: WireRequest, meaning: Meaning): string | undefined {
  if (meaning.type !== 'garbled' || !statuses.has(meaning.status) || target.length <= readByAll) return undefined;
  return `the target reads no query of ${target.length} characters (HTTP ${meaning.status})`;
}
