import type { Call } from '../../../cases/call.ts';
import type { ExpectedList } from '../../../cases/expectation.ts';
import { entriesAt, entryKey } from '../acls/acl-calls.ts';

/** The entries that reads show, page by page. */
export function entriesListed(calls: readonly Call[], more: Partial<ExpectedList>): ExpectedList {
  return { calls, items: entriesAt, key: entryKey, holds: [], lacks: [], ...more };
}
