import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  findJournals,
  openJournal,
  readJournal,
  type Journal,
  type JournalHeader,
} from '../harness/journal/journal.ts';
import { UsageError } from './options/usage-error.ts';

/** Folder, below the current one, in which journals wait for `clean` unless another is named. */
export const journalFolder = '.slb-conformance';

/**
 * Opens the journal of a run in a folder, before anything is sent; without a folder it lives in memory.
 *
 * @throws UsageError if it cannot be written there.
 */
export function openRunJournal(
  folder: string | undefined,
  header: JournalHeader,
): { readonly journal: Journal; readonly journalPath: string | undefined } {
  const journalPath = folder === undefined ? undefined : join(folder, `${header.run}.journal.jsonl`);
  try {
    return { journal: openJournal(journalPath, header), journalPath };
  } catch (error) {
    const why = (error as Error).message;
    throw new UsageError(
      `the journal of what the run makes cannot be written to ${folder}: ${why}; name another folder with --journal`,
    );
  }
}

/** The journals at a path: a file, or those in a folder. */
export function journalsAt(path: string): readonly string[] {
  if (!existsSync(path)) throw new UsageError(`${path} does not exist`);
  return statSync(path).isDirectory() ? findJournals(path) : [path];
}

/** Says so if an earlier run was killed before it could clean up; what a run still writes is no such thing. */
export function noticeJournals(folder: string): void {
  const left = findJournals(folder).filter(isLeft);
  if (left.length === 0) return;
  const where = folder === journalFolder ? '' : ` --journal ${folder}`;
  process.stderr.write(
    `An earlier run left resources behind (${left.join(', ')}); "slb-conformance clean${where}" removes them.\n`,
  );
}

function isLeft(path: string): boolean {
  try {
    const { held, owned } = readJournal(path);
    return !held && owned.length > 0;
  } catch {
    return true;
  }
}
