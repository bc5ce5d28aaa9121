import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { AdapterUnusable } from '../../clients/adapter-outcome.ts';
import type { AdapterCommand } from '../../clients/adapter/start-adapter.ts';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import { clientReport } from '../../clients/running/client-report.ts';
import { openCertificates } from '../../clients/recorder/tls-certificates.ts';
import { runClient } from '../../clients/running/run-client.ts';
import { withCauses } from '../../reports/causes/with-causes.ts';
import { applyWaivers } from '../../reports/model/waivers.ts';
import { exitCodeOf } from '../../reports/parts/exit-code.ts';
import { summary } from '../../reports/summary.ts';
import type { ClientFlags } from '../options/client-flags.ts';
import { toolVersion } from '../options/tool-version.ts';
import { UsageError } from '../options/usage-error.ts';
import { useColor } from '../options/use-color.ts';
import { dayFromNow, readWaivers } from '../options/waivers.ts';
import { makeFolder, writeReports } from '../run.ts';
import { stopOnSignals } from '../stopping/stop-on-signals.ts';
import { adapterCommand } from './adapter-command.ts';
import { adapterStarter } from './adapter-starter.ts';
import { openClientProgress } from './client-progress.ts';
import { replayClient } from './replay-client.ts';
import { selectCases } from './select-cases.ts';

/** Asks an SDK by way of its adapter, writes the reports, and returns the exit code. */
export async function clientCommand(flags: ClientFlags, command: readonly string[]): Promise<number> {
  const [program, ...args] = adapterCommand(flags, command);
  const book = loadClientBook();
  const planned = selectCases(flags, book);
  const cases = planned.flatMap((one) => one.cases);
  const waivers = flags.waivers === undefined ? undefined : readWaivers(flags.waivers);
  makeFolder(flags.out);
  const certificates = openCertificates(Date.now);
  const trace = openTrace(flags.trace);
  const start = adapterStarter([program, ...args], process.env, trace && traceInto(trace));
  const color = useColor(process.stdout, process.env);
  const progress = openClientProgress(flags, cases.length);
  const stop = stopOnSignals('finishing the case under way');
  const startedAt = new Date();
  try {
    const found = await runClient({
      book,
      cases,
      start,
      jobs: flags.jobs,
      now: () => performance.now(),
      date: Date.now,
      certificates: certificates.get,
      signal: stop.signal,
      ...progress,
    }).catch((error: unknown) => {
      throw error instanceof AdapterUnusable ? new UsageError(error.message) : error;
    });
    const report = clientReport({
      tool: { name: 'slb-conformance', version: toolVersion() },
      run: {
        id: randomUUID().slice(0, 8),
        startedAt: startedAt.toISOString(),
        durationMs: Date.now() - startedAt.getTime(),
        options: reportedClientOptions(flags),
      },
      book,
      planned,
      found,
      replay: (id) => replayClient(id, flags, command),
    });
    const waived = withCauses(waivers === undefined ? report : applyWaivers(report, waivers, dayFromNow(0)));
    const reportPaths = writeReports(waived, flags);
    const { columns } = process.stdout;
    process.stdout.write(`${summary(waived, { color, reportPaths, brief: flags.quiet === true, columns })}\n`);
    return exitCodeOf(waived);
  } finally {
    stop.release();
    certificates.close();
    trace?.end();
  }
}

function openTrace(file: string | undefined): WriteStream | undefined {
  return file === undefined ? undefined : createWriteStream(file);
}

const arrows = { to: '>', from: '<', err: '!' } as const;

function traceInto(stream: WriteStream): NonNullable<AdapterCommand['trace']> {
  return (direction, text) => {
    for (const line of text.split('\n')) stream.write(`${arrows[direction]} ${line}\n`);
  };
}

/** What was asked. How many adapters worked at once changes nothing of it. */
function reportedClientOptions({
  suite,
  requirement,
  case: cases,
}: ClientFlags): Readonly<Record<string, readonly string[]>> {
  const shown = { suite, requirement, case: cases };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
