import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capability } from '../harness/wire/target.ts';
import { run } from '../harness/engine.ts';
import { openPlanner, planSelected, usableForms, type Planner } from '../harness/planning/plan-run.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { applyWaivers, waiveCase } from '../reports/model/waivers.ts';
import { summary } from '../reports/summary.ts';
import { writers } from '../reports/writers.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { Suite } from '../cases/case.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { exitCodeOf } from '../reports/parts/exit-code.ts';
import { checkCapabilities } from './options/check-capabilities.ts';
import { connect } from './connect.ts';
import { dryRun } from './dry-run.ts';
import { noticeJournals } from './journals.ts';
import { loadService } from './load-service.ts';
import { readSuites, withOwn } from './own-suites.ts';
import { openProgress, type Progress } from './progress/progress.ts';
import { settle, type RunFlags, type RunSettings } from './options/run-settings.ts';
import { ownerOf, select } from './options/select.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { useColor } from './options/use-color.ts';
import { UsageError } from './options/usage-error.ts';
import { dayFromNow, readWaivers } from './options/waivers.ts';

/** A race that failed once may not fail the next time: so often it is run again. */
const triesOfReplay = 20;

/** Runs the selected cases, writes the reports, and returns the exit code. */
export async function runCommand(flags: RunFlags, caseId?: string): Promise<number> {
  const settings = settle(flags, process.env);
  const waivers = flags.waivers === undefined ? undefined : readWaivers(flags.waivers);
  const book = loadService(flags);
  const own = await readSuites(flags.suites);
  checkCapabilities(flags, settings, book);
  const seed = flags.seed ?? randomInt(2 ** 31);
  const planner = openPlannerOf(book, seed, flags.edition, settings, own);
  const selected = caseId === undefined ? select(flags, planner) : ownerOf(caseId, planner);
  if (flags.quiet !== true && flags.dryRun !== true) process.stderr.write(`${heading(book, settings, seed)}\n`);
  const plan = planSelected(planner, selected);
  const prepared = { flags, settings, book, plan, seed, selected };
  if (flags.dryRun === true) {
    dryRun(prepared);
    return 0;
  }
  noticeJournals(flags.journal);
  makeFolder(flags.out);
  const { options, journalPath, close } = await connect(prepared);
  const stop = stopOnSignals();
  const progress = startProgress(flags, journalPath);
  try {
    const found = await run({
      ...options,
      ...(caseId === undefined
        ? {}
        : { caseFilter: (candidate: string) => candidate === caseId, raceTries: triesOfReplay }),
      ...(waivers ? { waive: (reported) => waiveCase(reported, waivers, options.target, dayFromNow(0)) } : {}),
      signal: stop.signal,
      onEvent: progress.onEvent,
    });
    progress.close();
    options.journal.close();
    const report = waivers === undefined ? found : applyWaivers(found, waivers, dayFromNow(0));
    const reportPaths = writeReports(report, flags);
    const color = useColor(process.stdout, process.env);
    const { columns } = process.stdout;
    process.stdout.write(`${summary(report, { color, reportPaths, brief: flags.quiet === true, columns })}\n`);
    return exitCodeOf(report);
  } finally {
    progress.close();
    stop.release();
    await close();
  }
}

/** What is about to happen, before anything takes time. */
export function heading({ service }: SpecBook, { endpoint }: Pick<RunSettings, 'endpoint'>, seed: number): string {
  return `${service.id}, ${endpoint ?? 'embedded emulator'}, seed ${seed}`;
}

/** Progress on standard error, redrawn every second so that a slow target is not taken for a standstill. */
function startProgress({ quiet, verbose }: RunFlags, journal: string | undefined): Progress {
  const stream = process.stderr;
  const progress = openProgress({
    stream,
    redraws: stream.isTTY && process.env['TERM'] !== 'dumb',
    color: useColor(stream, process.env),
    detail: quiet === true ? 'quiet' : verbose === true ? 'verbose' : 'normal',
    now: () => performance.now(),
    journal,
  });
  const timer = setInterval(progress.tick, 1000);
  return {
    ...progress,
    close: () => {
      clearInterval(timer);
      progress.close();
    },
  };
}

/** Plans cases of all suites in the forms that the settings ask for; the user's own suites are asked first. */
export function openPlannerOf(
  book: SpecBook,
  seed: number,
  edition: string | undefined,
  { forms, effort, capabilities }: Pick<RunSettings, 'forms' | 'effort' | 'capabilities'>,
  own: readonly Suite[] = [],
): Planner {
  const usable = usableForms(book, edition, forms, (part) => capabilities[part as Capability] === false);
  const { actions: declared } = capabilities;
  const requirements = deriveRequirements(book);
  const suites = withOwn(own);
  return openPlanner({ book, requirements, suites, seed, edition, forms, usable, declared, ...effort });
}

/** The folder is made before anything is sent, so that a run's findings are never lost for want of a place. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`reports cannot be written to ${path}: ${(error as Error).message}`);
  }
}

/** Writes the reports that were asked for and returns their paths. */
export function writeReports(report: RunReport, { out, report: names }: RunFlags): readonly string[] {
  return names.map((name) => {
    const writer = writers[name as keyof typeof writers];
    const path = join(out, writer.file);
    writeFileSync(path, writer.write(report));
    return path;
  });
}
