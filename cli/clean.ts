import { rmSync } from 'node:fs';
import { createClient } from '../harness/wire/client.ts';
import { findJournals, readJournal, type OwnedResource } from '../harness/journal/journal.ts';
import { deletionCall, keysOfResource } from '../harness/provisioning/keyed-call.ts';
import { sendDeletion } from '../harness/provisioning/send-deletion.ts';
import { findMade } from '../harness/provisioning/find-made.ts';
import { createPace } from '../harness/wire/pace.ts';
import type { WireParameters } from '../protocol/wire.ts';
import { type CallOptions } from '../harness/wire/call-options.ts';
import { openSession, type Session } from '../harness/wire/session.ts';
import { saysGone } from '../harness/provisioning/workshop.ts';
import { describeAnswer } from '../cases/answer.ts';
import { oneLine } from '../reports/parts/one-line.ts';
import { formFor } from './options/run-forms.ts';
import { usualForm } from '../specs/oracle/documented-forms.ts';
import { journalFolder, journalsAt } from './journals.ts';
import { loadService } from './load-service.ts';
import { settle, type RunFlags } from './options/run-settings.ts';
import { UsageError } from './options/usage-error.ts';

export interface CleanFlags {
  /** Folder with services of the user's own. */
  readonly specs?: string;
  readonly journal: string;
  readonly config?: string;
  readonly allowReal?: boolean;
}

/** Deletes what the journals of killed runs own, and nothing else. */
export async function cleanCommand(flags: CleanFlags): Promise<number> {
  // The usual folder need not be there.
  const journals = flags.journal === journalFolder ? findJournals(journalFolder) : journalsAt(flags.journal);
  if (journals.length === 0)
    process.stdout.write('No journal of an earlier run was found; there is nothing to remove.\n');
  let left = 0;
  for (const path of journals) left += await cleanJournal(path, flags);
  return left === 0 ? 0 : 3;
}

async function cleanJournal(path: string, flags: CleanFlags): Promise<number> {
  const { header, owned, held, holder } = readOwn(path);
  if (held) {
    const process_ = holder ? ` (process ${holder.pid} on ${holder.host})` : '';
    process.stdout.write(
      `Run ${header.run} is still under way${process_}: ${path} and what it names are left alone.\n`,
    );
    return 0;
  }
  const runFlags: RunFlags = {
    endpoint: header.endpoint,
    service: header.service,
    out: '',
    journal: flags.journal,
    report: [],
    ...(flags.config === undefined ? {} : { config: flags.config }),
    ...(flags.allowReal === undefined ? {} : { allowReal: flags.allowReal }),
  };
  const settings = settle(runFlags, process.env);
  const book = loadService({ service: header.service, specs: flags.specs });
  const client = createClient(
    header.endpoint,
    1,
    settings.budgets.timeoutMs,
    createPace(settings.limits.requestsPerSecond),
    settings.proxy,
  );
  const { credentials, other } = settings;
  const target = {
    kind: 'endpoint',
    endpoint: header.endpoint,
    region: header.region,
    credentials,
    other,
    ...formFor(settings.capabilities, usualForm(book.service, undefined)),
  } as const;
  const session = openSession({ target, book, client, busyBudgetMs: settings.budgets.busyMs });
  let left = 0;
  try {
    // What something else still uses is refused at first, and tried again after that is gone.
    const stuck: OwnedResource[] = [];
    for (const resource of owned.toReversed()) if (!(await remove(resource, owned, session))) stuck.push(resource);
    for (const resource of stuck) if (!(await remove(resource, owned, session))) left += 1;
  } finally {
    await client.close();
  }
  if (left === 0) rmSync(path, { force: true });
  else
    process.stdout.write(
      `${left} of ${owned.length} resources of run ${header.run} are left; ${path} still names them.\n`,
    );
  return left;
}

async function remove(owned: OwnedResource, all: readonly OwnedResource[], session: Session): Promise<boolean> {
  const { resource } = owned;
  const { book } = session;
  if (owned.keys) return await removeKeyed({ ...owned, keys: owned.keys }, all, session);
  if (goesWithParent(owned, session)) return true;
  const found = await findMade(owned, undefined, session);
  if (!found) return reportUnknown(owned);
  if (found.length === 0) process.stdout.write(`${oneLine(`A ${resource} that was to be made is not there`)}\n`);
  for (const identifier of found) {
    const keys = keysOfResource(book.service, resource, {}, identifier);
    if (!(await removeKeyed({ ...owned, keys }, all, session))) return false;
  }
  return true;
}

async function removeKeyed(
  owned: OwnedResource & { readonly keys: WireParameters },
  all: readonly OwnedResource[],
  session: Session,
): Promise<boolean> {
  const name = `${owned.resource} ${Object.values(owned.keys).join(' ')}`;
  const call = deletionCall(session.book, owned, all, session.target.region);
  const answer = call && (await sendDeletion(call, owned, sendingOf(owned), session));
  const removed = answer?.meaning.type === 'success' || (answer !== undefined && saysGone(answer, session.book));
  process.stdout.write(
    removed
      ? `Removed ${oneLine(name)}\n`
      : `${oneLine(`Could not remove ${name}: ${answer ? describeAnswer(answer) : 'no action deletes it'}`)}\n`,
  );
  return removed;
}

/** A resource inside another one is deleted with it. */
function goesWithParent({ resource }: OwnedResource, { book }: Session): boolean {
  return book.service.resources.some(({ name, parent }) => name === resource && parent !== undefined);
}

/** Says that a resource may be left whose identifier is not known; true if asking again can never help. */
function reportUnknown({ resource, number, creation }: OwnedResource): boolean {
  const why = 'no answer said what came of it';
  const hint = creation ? 'asking for it again did not help either' : 'look for it by the prefix slbc- of its name';
  process.stdout.write(`A ${resource} (entry ${number}) may be left: ${why}; ${hint}.\n`);
  return creation === undefined;
}

function sendingOf({ account }: OwnedResource): CallOptions {
  return account === undefined ? {} : { sending: { account } };
}

function readOwn(path: string): ReturnType<typeof readJournal> {
  try {
    return readJournal(path);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
