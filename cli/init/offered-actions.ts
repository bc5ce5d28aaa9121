import pLimit from 'p-limit';
import { openOffering } from '../../harness/provisioning/offered.ts';
import type { Session } from '../../harness/wire/session.ts';

const atOnce = 8;

/** The actions that the target does not answer as unknown, each asked with nothing but its name. */
export async function offeredActions(session: Session): Promise<readonly string[]> {
  const { isOffered } = openOffering(session);
  const limit = pLimit(atOnce);
  const names = session.book.actions.map(({ name }) => name);
  const offered = await Promise.all(names.map((name) => limit(() => isOffered(name))));
  return names.filter((_, index) => offered[index]);
}
