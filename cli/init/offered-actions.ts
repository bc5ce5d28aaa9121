import { randomBytes } from 'node:crypto';
import pLimit from 'p-limit';
import { openOffering } from '../../harness/provisioning/offered.ts';
import { openWorkshop } from '../../harness/provisioning/workshop.ts';
import type { Session } from '../../harness/wire/session.ts';
import { openRunJournal } from '../journals.ts';

const atOnce = 8;

/**
 * The actions that the target does not answer as unknown, each asked with nothing but its name. What it may make of that is
 * removed, or left to a journal in the folder.
 */
export async function offeredActions(session: Session, journalFolder: string): Promise<readonly string[]> {
  const { book, target } = session;
  const run = randomBytes(4).toString('hex');
  const { endpoint, region } = target;
  const { journal } = openRunJournal(journalFolder, { run, endpoint, service: book.service.id, region });
  const workshop = openWorkshop(session, journal, `slbc-${run}`);
  const { isOffered } = openOffering(workshop);
  const limit = pLimit(atOnce);
  const names = book.actions.map(({ name }) => name);
  try {
    const offered = await Promise.all(names.map((name) => limit(() => isOffered(name))));
    return names.filter((_, index) => offered[index]);
  } finally {
    await workshop.removeAll();
    journal.close();
  }
}
