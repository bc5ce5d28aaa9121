import { existsSync, rmSync } from 'node:fs';
import { createClient } from '../harness/client.ts';
import { findJournals, readJournal, type OwnedResource } from '../harness/journal.ts';
import { keyedCall, keysOfResource } from '../harness/keyed-call.ts';
import { createPace } from '../harness/pace.ts';
import type { WireParameters } from '../protocol/wire.ts';
import { openSession, type CallOptions, type Session } from '../harness/session.ts';
import { saysGone } from '../harness/workshop.ts';
import { describeAnswer } from '../harness/answer.ts';
import { oneLine } from '../reports/one-line.ts';
import { formFor } from './check-capabilities.ts';
import { journalFolder } from './connect.ts';
import { loadService } from './run.ts';
import { settle, type RunFlags } from './run-settings.ts';
import { UsageError } from './usage-error.ts';

export interface CleanFlags {
  readonly journal?: string;
  readonly config?: string;
  readonly allowReal?: boolean;
}

/** Deletes what the journals of killed runs own, and nothing else. */
export async function cleanCommand(flags: CleanFlags): Promise<number> {
  if (flags.journal !== undefined && !existsSync(flags.journal))
    throw new UsageError(`${flags.journal} does not exist`);
  const journals = flags.journal === undefined ? findJournals(journalFolder) : [flags.journal];
  if (journals.length === 0)
    process.stdout.write('No journal of an earlier run was found; there is nothing to remove.\n');
  let left = 0;
  for (const path of journals) left += await cleanJournal(path, flags);
  return left === 0 ? 0 : 3;
}

async function cleanJournal(path: string, flags: CleanFlags): Promise<number> {
  const { header, owned } = readOwn(path);
  const runFlags: RunFlags = {
    endpoint: header.endpoint,
    service: header.service,
    format: 'json',
    method: 'get',
    signature: 'v1',
    out: '',
    report: [],
    ...(flags.config === undefined ? {} : { config: flags.config }),
    ...(flags.allowReal === undefined ? {} : { allowReal: flags.allowReal }),
  };
  const settings = settle(runFlags, process.env);
  const book = loadService(header.service, undefined);
  const client = createClient(
    header.endpoint,
    1,
    settings.budgets.timeoutMs,
    createPace(settings.limits.requestsPerSecond),
  );
  const { credentials, other } = settings;
  const target = {
    kind: 'endpoint',
    endpoint: header.endpoint,
    region: header.region,
    credentials,
    other,
    ...formFor(settings.capabilities),
  } as const;
  const session = openSession({ target, book, client, busyBudgetMs: settings.budgets.busyMs });
  let left = 0;
  try {
    // What something else still uses is refused at first, and tried again after that is gone.
    const stuck: OwnedResource[] = [];
    for (const resource of owned.toReversed()) if (!(await remove(resource, session))) stuck.push(resource);
    for (const resource of stuck) if (!(await remove(resource, session))) left += 1;
  } finally {
    await client.close();
  }
  if (left === 0) rmSync(path);
  else
    process.stdout.write(
      `${left} of ${owned.length} resources of run ${header.run} are left; ${path} still names them.\n`,
    );
  return left;
}

async function remove(owned: OwnedResource, session: Session): Promise<boolean> {
  const { resource, variant } = owned;
  const keys = owned.keys ?? (await learnKeys(owned, session));
  if (!keys) return goesWithParent(owned, session) || reportUnknown(owned);
  const name = `${resource} ${Object.values(keys).join(' ')}`;
  const call = keyedCall(session.book, 'delete', resource, variant, keys, owned.region ?? session.target.region);
  const answer = call && (await session.call(call.action, call.parameters, sendingOf(owned)));
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
  const why = 'the run was killed before the answer came';
  const hint = creation ? 'asking for it again did not help either' : 'look for it by the prefix slbc- of its name';
  process.stdout.write(`A ${resource} (entry ${number}) may be left: ${why}; ${hint}.\n`);
  return creation === undefined;
}

/** Repeats a creation whose answer was lost; by its ClientToken the target answers with the resource it made then. */
async function learnKeys(owned: OwnedResource, session: Session): Promise<WireParameters | undefined> {
  const { resource, creation } = owned;
  if (!creation) return undefined;
  const { meaning } = await session.call(creation.action, creation.parameters, sendingOf(owned));
  const field = session.book.actions.find(({ name }) => name === creation.action)?.effect.identifier;
  const identifier = meaning.type === 'success' && field !== undefined ? meaning.body[field] : undefined;
  if (typeof identifier !== 'string') return undefined;
  return keysOfResource(session.book.service, resource, creation.parameters, identifier);
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
