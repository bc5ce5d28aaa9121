import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../emulator/server.ts';
import { createClient } from '../harness/client.ts';
import { run } from '../harness/engine.ts';
import { findJournals, openJournal } from '../harness/journal.ts';
import { makeCertificate } from '../harness/make-certificate.ts';
import { planRun } from '../harness/plan-run.ts';
import type { RunReport } from '../harness/run-report.ts';
import type { Target } from '../harness/target.ts';
import { summary } from '../reports/summary.ts';
import { writers } from '../reports/writers.ts';
import { deriveRequirements } from '../specs/derive-requirements.ts';
import { loadSpecBook, serviceIds } from '../specs/load-spec-book.ts';
import type { SpecBook } from '../specs/model.ts';
import { suites } from '../suites/suites.ts';
import { exitCodeOf } from '../reports/exit-code.ts';
import { nearMatches } from './near-matches.ts';
import { showProgress } from './progress.ts';
import { replayCommand, reportedOptions } from './replay-command.ts';
import { settle, toolVersion, type RunFlags, type RunSettings } from './run-settings.ts';
import { select } from './select.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { useColor } from './use-color.ts';
import { UsageError } from './usage-error.ts';

/** Folder, below the current one, in which journals wait for `clean`. */
export const journalFolder = '.slb-conformance';

/** Runs the selected cases, writes the reports, and returns the exit code. */
export async function runCommand(flags: RunFlags, caseId?: string): Promise<number> {
  const settings = settle(flags, process.env);
  const book = loadService(flags.service, flags.edition);
  const seed = flags.seed ?? randomBytes(4).readInt32BE(0);
  const plan = planRun({ book, requirements: deriveRequirements(book), suites, seed, edition: flags.edition });
  const selected = caseId === undefined ? select(flags, plan, suites) : ofCase(caseId, plan);
  noticeJournals();
  makeFolder(flags.out);
  const certificate = await makeCertificate(new Date());
  const embedded = settings.endpoint === undefined ? await embed(book, flags.edition, settings) : undefined;
  const target = targetOf(settings, embedded?.endpoint);
  const client = createClient(target.endpoint, settings.concurrency, settings.budgets.timeoutMs);
  const stop = stopOnSignals();
  const id = randomBytes(4).toString('hex');
  try {
    const journalPath = embedded ? undefined : join(journalFolder, `${id}.journal.jsonl`);
    const journal = openJournal(journalPath, {
      run: id,
      endpoint: target.endpoint,
      service: book.service.id,
      region: target.region,
    });
    const report = await run({
      book,
      plan,
      selected,
      ...(caseId === undefined ? {} : { caseFilter: (candidate: string) => candidate === caseId }),
      target,
      client,
      journal,
      identity: { id, startedAt: new Date().toISOString(), toolVersion: toolVersion() },
      seed,
      edition: flags.edition,
      concurrency: settings.concurrency,
      allowCost: settings.allowCost,
      budgets: settings.budgets,
      certificate: () => certificate,
      options: reportedOptions(flags),
      replay: (failed) => replayCommand(failed, seed, flags),
      signal: stop.signal,
      onEvent: showProgress(process.stderr, journalPath),
    });
    journal.close();
    const paths = writeReports(report, flags);
    process.stdout.write(`${summary(report, { color: useColor(), reportPaths: paths })}\n`);
    return exitCodeOf(report);
  } finally {
    stop.release();
    await client.close();
    await embedded?.close();
  }
}

/** The folder is made before anything is sent, so that a run's findings are never lost for want of a place. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`reports cannot be written to ${path}: ${(error as Error).message}`);
  }
}

/** Loads the specs of a service and checks that it has the edition asked for. */
export function loadService(service: string, edition: string | undefined): SpecBook {
  const known = serviceIds();
  if (!known.includes(service)) throw new UsageError(`unknown service "${service}"${nearMatches(service, known)}`);
  const book = loadSpecBook(service);
  if (edition !== undefined && !book.service.editions.includes(edition)) {
    throw new UsageError(`unknown edition "${edition}" (known: ${book.service.editions.join(', ')})`);
  }
  return book;
}

function ofCase(caseId: string, plan: ReturnType<typeof planRun>): ReturnType<typeof select> {
  const owner = plan.requirements.find(({ cases }) => cases.some(({ id }) => id === caseId));
  if (owner) return ({ id }) => id === owner.requirement.id;
  const ids = plan.requirements.flatMap(({ cases }) => cases.map(({ id }) => id));
  throw new UsageError(`unknown case "${caseId}"${nearMatches(caseId, ids)}`);
}

function embed(
  book: SpecBook,
  edition: string | undefined,
  { credentials }: RunSettings,
): ReturnType<typeof startEmulator> {
  const account = { accessKeyId: credentials.accessKeyId, accessKeySecret: credentials.accessKeySecret };
  return startEmulator({
    book,
    ...(edition === undefined ? {} : { edition }),
    transitionMs: 20,
    faults: [],
    accounts: [account],
  });
}

function targetOf(settings: RunSettings, embedded: string | undefined): Target {
  const { credentials, region, format, method } = settings;
  const endpoint = embedded ?? settings.endpoint ?? '';
  return { kind: embedded === undefined ? 'endpoint' : 'embedded', endpoint, region, credentials, format, method };
}

function writeReports(report: RunReport, { out, report: names }: RunFlags): readonly string[] {
  return names.map((name) => {
    const writer = writers[name as keyof typeof writers];
    const path = join(out, writer.file);
    writeFileSync(path, writer.write(report));
    return path;
  });
}

function noticeJournals(): void {
  const left = findJournals(journalFolder);
  if (left.length === 0) return;
  process.stderr.write(
    `An earlier run left resources behind (${left.join(', ')}); "slb-conformance clean" removes them.\n`,
  );
}
