import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { run } from '../harness/engine.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { servicesHtml } from '../reports/html/services-html.tsx';
import { withCauses } from '../reports/causes/with-causes.ts';
import { applyWaivers, waiveCase } from '../reports/model/waivers.ts';
import { summary } from '../reports/summary.ts';
import { folderWriters, writers, type FolderWriter } from '../reports/writers.ts';
import { exitCodeOf } from '../reports/parts/exit-code.ts';
import { connect } from './connect.ts';
import { dryRun } from './dry-run.ts';
import { noticeJournals } from './journals.ts';
import { openRunLimits } from './stopping/run-limits.ts';
import { prepareRun, type PreparedRun } from './prepare-run.ts';
import { readSuites } from './own-suites.ts';
import { openProgress, type Progress } from './progress/progress.ts';
import { settle, type RunFlags } from './options/run-settings.ts';
import { failedIn } from './options/read-report.ts';
import { ownerOf, select, type Selection } from './options/select.ts';
import { stopOnSignals } from './stopping/stop-on-signals.ts';
import { useColor } from './options/use-color.ts';
import { NothingSelected, UsageError } from './options/usage-error.ts';
import { dayFromNow, readWaivers } from './options/waivers.ts';
import type { WatchedRun } from './watch/watch.ts';

/** A race that failed once may not fail the next time: so often it is run again. */
const triesOfReplay = 20;

/** The options of `run` as typed, which can name several services. */
export interface ServicesFlags extends Omit<RunFlags, 'service'> {
  readonly service: readonly string[];
}

const incomplete = 3;

/**
 * Runs the suites of each service, one after the other; each has a folder of its own for its reports, and their summaries come
 * at the end. One of which nothing is selected is left out, unless that holds of all. Returns the worst exit code.
 */
export async function runServices({ service, ...flags }: ServicesFlags): Promise<number> {
  const services = [...new Set(service)];
  const [only, ...others] = services;
  if (only === undefined) throw new UsageError('no service is named');
  if (others.length === 0) return await runCommand({ ...flags, service: only });
  if (flags.watch === true) throw new UsageError('--watch watches one service, and more than one is to be tested');
  if (flags.edition !== undefined) {
    throw new UsageError('an edition is that of the documents of one service, and more than one is to be tested');
  }
  const prepared: (readonly [id: string, heading: string, test: () => Promise<TestedRun>])[] = [];
  let nothing: NothingSelected | undefined;
  for (const id of services) {
    let heading = '';
    const own = { ...flags, service: id, out: join(flags.out, id) };
    try {
      const test = await prepareTest(own, (line) => {
        heading = line;
      });
      prepared.push([id, heading, test]);
    } catch (error) {
      if (!(error instanceof NothingSelected)) throw error;
      nothing ??= error;
    }
  }
  if (prepared.length === 0 && nothing) throw nothing;
  const runs: TestedRun[] = [];
  for (const [id, heading, test] of prepared) {
    // Whatever ended a run before its end would end the next one too.
    const isOver = runs.some(({ code }) => code === incomplete);
    if (!isOver) announce(heading, flags);
    runs.push(isOver ? { code: incomplete, words: `${id} was not tested` } : await test());
  }
  const pages = runs.flatMap(({ report }) =>
    report ? [{ report, href: `${report.run.service}/${writers.html.file}` }] : [],
  );
  if (flags.report.includes('html') && pages.length > 0) {
    writeFileSync(join(flags.out, 'index.html'), servicesHtml(pages));
  }
  const words = runs.map((one) => one.words).filter((text) => text !== '');
  if (words.length > 0) process.stdout.write(`${words.join('\n\n')}\n`);
  return Math.max(...runs.map(({ code }) => code));
}

/** Runs the selected cases, writes the reports, and returns the exit code. */
export async function runCommand(flags: RunFlags, caseId?: string): Promise<number> {
  const say = (line: string): void => announce(line, flags);
  const prepare = async (): Promise<() => Promise<TestedRun>> => await prepareTest(flags, say, caseId);
  if (flags.watch === true) return await (await import('./watch/watch-target.ts')).watchTarget(prepare, flags);
  const { code, words } = await (await prepare())();
  if (words !== '') process.stdout.write(`${words}\n`);
  return code;
}

/** What came of a run: its exit code, and the summary of it, if there is one. */
type TestedRun = WatchedRun;

/** Says on standard error what is about to happen, unless it shall be quiet. */
function announce(
  heading: string,
  { quiet, dryRun: isDry, print }: Pick<RunFlags, 'quiet' | 'dryRun' | 'print'>,
): void {
  if (quiet !== true && isDry !== true && print !== true) process.stderr.write(`${heading}\n`);
}

/** Plans a run of the selected cases, which is then to be run: it writes the reports. */
async function prepareTest(
  flags: RunFlags,
  begins: (heading: string) => void,
  caseId?: string,
): Promise<() => Promise<TestedRun>> {
  // Little of what a run makes lives long; left alone, the heap grows to several times of that before it is tidied.
  setFlagsFromString('--heap-growing-percent=40');
  const settings = settle(flags, process.env);
  const waivers = flags.waivers === undefined ? undefined : readWaivers(flags.waivers);
  const prepared = prepareRun(flags, settings, {
    own: await readSuites(flags.suites),
    select: (planner) => (caseId === undefined ? select(selectionOf(flags), planner) : ownerOf(caseId, planner)),
    begins,
  });
  return async () => {
    if (flags.print === true && caseId !== undefined) {
      const { printCase } = await import('./print/print-case.ts');
      return { code: 0, words: await printCase(caseId, prepared, flags.made ?? []) };
    }
    if (flags.dryRun !== true) return await test(prepared, flags, waivers, caseId);
    dryRun(prepared);
    return { code: 0, words: '' };
  };
}

async function test(
  prepared: PreparedRun,
  flags: RunFlags,
  waivers: ReturnType<typeof readWaivers> | undefined,
  caseId: string | undefined,
): Promise<TestedRun> {
  noticeJournals(flags.journal);
  makeFolder(flags.out);
  const { options, journalPath, close } = await connect(prepared);
  const stop = stopOnSignals();
  const limits = openRunLimits(flags);
  const progress = startProgress(flags, journalPath);
  try {
    const found = await run({
      ...options,
      ...(caseId === undefined
        ? {}
        : { caseFilter: (candidate: string) => candidate === caseId, raceTries: triesOfReplay }),
      again: caseId !== undefined || flags.onlyFailed !== undefined,
      ...(waivers ? { waive: (reported) => waiveCase(reported, waivers, options.target, dayFromNow(0)) } : {}),
      signal: AbortSignal.any([stop.signal, limits.signal]),
      onEvent: (event) => {
        progress.onEvent(event);
        limits.onEvent(event);
      },
    });
    progress.close();
    options.journal.close();
    const report = withCauses(waivers === undefined ? found : applyWaivers(found, waivers, dayFromNow(0)));
    const reportPaths = writeReports(report, flags);
    const color = useColor(process.stdout, process.env);
    const { columns } = process.stdout;
    const words = summary(report, { color, reportPaths, brief: flags.quiet === true, columns });
    return { code: exitCodeOf(report), words, report };
  } finally {
    progress.close();
    limits.close();
    stop.release();
    await close();
  }
}

/** What the flags select; what failed in another run is named by that run's report. */
function selectionOf(flags: RunFlags): Selection {
  return flags.onlyFailed === undefined ? flags : { ...flags, ids: failedIn(flags.onlyFailed) };
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

/** The folder is made before anything is sent, so that a run's findings are never lost for want of a place. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`reports cannot be written to ${path}: ${(error as Error).message}`);
  }
}

/** Writes the reports that were asked for and returns their paths. */
export function writeReports(
  report: RunReport,
  { out, report: names }: Pick<RunFlags, 'out' | 'report'>,
): readonly string[] {
  return names.map((name) => {
    if (name in folderWriters) return writeFolder(report, out, folderWriters[name as keyof typeof folderWriters]);
    const writer = writers[name as keyof typeof writers];
    const path = join(out, writer.file);
    writeFileSync(path, writer.write(report));
    return path;
  });
}

/** Files of an earlier run would be counted with those of this one. */
function writeFolder(report: RunReport, out: string, { folder, writeAll }: FolderWriter): string {
  const path = join(out, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  for (const { name, text } of writeAll(report)) writeFileSync(join(path, name), text);
  return path;
}
