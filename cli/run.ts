import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { run } from '../harness/engine.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { withCauses } from '../reports/causes/with-causes.ts';
import { applyWaivers, waiveCase } from '../reports/model/waivers.ts';
import { summary } from '../reports/summary.ts';
import { writers } from '../reports/writers.ts';
import { exitCodeOf } from '../reports/parts/exit-code.ts';
import { connect } from './connect.ts';
import { dryRun } from './dry-run.ts';
import { noticeJournals } from './journals.ts';
import { openRunLimits } from './stopping/run-limits.ts';
import { prepareRun } from './prepare-run.ts';
import { readSuites } from './own-suites.ts';
import { openProgress, type Progress } from './progress/progress.ts';
import { settle, type RunFlags } from './options/run-settings.ts';
import { failedIn } from './options/read-report.ts';
import { ownerOf, select, type Selection } from './options/select.ts';
import { stopOnSignals } from './stopping/stop-on-signals.ts';
import { useColor } from './options/use-color.ts';
import { UsageError } from './options/usage-error.ts';
import { dayFromNow, readWaivers } from './options/waivers.ts';

/** A race that failed once may not fail the next time: so often it is run again. */
const triesOfReplay = 20;

/** Runs the selected cases, writes the reports, and returns the exit code. */
export async function runCommand(flags: RunFlags, caseId?: string): Promise<number> {
  // Little of what a run makes lives long; left alone, the heap grows to several times of that before it is tidied.
  setFlagsFromString('--heap-growing-percent=40');
  const settings = settle(flags, process.env);
  const waivers = flags.waivers === undefined ? undefined : readWaivers(flags.waivers);
  const prepared = prepareRun(flags, settings, {
    own: await readSuites(flags.suites),
    select: (planner) => (caseId === undefined ? select(selectionOf(flags), planner) : ownerOf(caseId, planner)),
    begins: (heading) => {
      if (flags.quiet !== true && flags.dryRun !== true) process.stderr.write(`${heading}\n`);
    },
  });
  if (flags.dryRun === true) {
    dryRun(prepared);
    return 0;
  }
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
    process.stdout.write(`${summary(report, { color, reportPaths, brief: flags.quiet === true, columns })}\n`);
    return exitCodeOf(report);
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
    const writer = writers[name as keyof typeof writers];
    const path = join(out, writer.file);
    writeFileSync(path, writer.write(report));
    return path;
  });
}
