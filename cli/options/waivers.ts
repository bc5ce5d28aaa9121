import { existsSync, writeFileSync } from 'node:fs';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import { describeFailures } from '../../harness/reporting/describe-failures.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { applyWaivers, staleBehaviour, type Waiver } from '../../reports/model/waivers.ts';
import { matchesWildcard } from '../../reports/model/wildcard.ts';
import { isWrong } from '../../reports/parts/exit-code.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import { readJsonFile } from './read-json-file.ts';
import { readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';

interface WaiversFile {
  readonly waivers: readonly Waiver[];
}

export interface InitFlags {
  readonly out: string;
  readonly owner: string;
  readonly expires?: string;
  readonly reason: string;
  readonly force?: boolean;
}

/** How long an entry holds unless its maker says otherwise. */
const defaultDays = 90;

/** The day in UTC, a number of days from now. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Reads a file of known failures.
 *
 * @throws UsageError naming the file and the place of the mistake.
 */
export function readWaivers(file: string): readonly Waiver[] {
  const { waivers } = readJsonFile<WaiversFile>(file, 'waivers');
  waivers.forEach(({ expires }, index) => {
    const day = new Date(`${expires}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(expires)) {
      throw new UsageError(`${file}: /waivers/${index}/expires: there is no day ${expires}`);
    }
  });
  return waivers;
}

/** Writes an entry for every failure of a report. */
export function initWaivers(reportFile: string, flags: InitFlags): number {
  const { out, owner, reason, expires = dayFromNow(defaultDays), force = false } = flags;
  if (existsSync(out) && !force) throw new UsageError(`${out} exists; overwrite it with --force`);
  const waivers = describeFailures(readReport(reportFile), { reason, owner, expires });
  write(out, waivers);
  process.stdout.write(`${out}: ${waivers.length} ${waivers.length === 1 ? 'entry' : 'entries'}, until ${expires}\n`);
  readWaivers(out);
  return 0;
}

/** Says of every entry whether it holds, by itself and by a report; 1 if one would fail a run. */
export function checkWaivers(file: string, { report }: { readonly report?: string }): number {
  const waivers = readWaivers(file);
  const unknown = unknownEntries(waivers);
  for (const { requirement } of unknown) process.stdout.write(`unknown  ${requirement}: no requirement is meant\n`);
  const today = dayFromNow(0);
  const notes =
    report === undefined
      ? waivers.map(({ requirement, expires }) => ({
          requirement,
          state: expires < today ? ('expired' as const) : ('unused' as const),
          why: `${expires < today ? 'it held' : 'it holds'} until ${expires}`,
        }))
      : (applyWaivers(unwaived(readReport(report)), waivers, today).waivers ?? []);
  for (const { requirement, state, why } of notes) process.stdout.write(`${state.padEnd(7)}  ${requirement}: ${why}\n`);
  return unknown.length > 0 || notes.some(isWrong) ? 1 : 0;
}

/** Takes out what a report shows to be stale; entries whose cases did not run are left as they are. */
export function pruneWaivers(file: string, { report: reportFile }: { readonly report: string }): number {
  const report = unwaived(readReport(reportFile));
  const waivers = readWaivers(file);
  const notes = applyWaivers(report, waivers, dayFromNow(0)).waivers ?? [];
  const kept = waivers.flatMap((waiver, index): readonly Waiver[] => {
    if (notes[index]?.state !== 'stale') return [waiver];
    const stale = new Set(staleBehaviour(waiver, report));
    const behaviour = waiver.behaviour.filter((known) => !stale.has(known));
    const what = behaviour.length === 0 ? 'removed' : `shortened by ${stale.size}`;
    process.stdout.write(`${what}  ${waiver.requirement}: ${notes[index].why}\n`);
    return behaviour.length === 0 ? [] : [{ ...waiver, behaviour }];
  });
  write(file, kept);
  process.stdout.write(`${file}: ${kept.length} of ${waivers.length} entries are left\n`);
  return 0;
}

/** Requirements that a run waived failed all the same. */
function unwaived(report: RunReport): RunReport {
  const requirements = report.requirements.map((requirement) =>
    requirement.verdict === 'waived' ? { ...requirement, verdict: 'fail' as const } : requirement,
  );
  return { ...report, requirements };
}

function unknownEntries(waivers: readonly Waiver[]): readonly Waiver[] {
  const clients = loadClientBook().requirements.map(({ id }) => id);
  const services = serviceIds().flatMap((service) => deriveRequirements(loadSpecBook(service)).map(({ id }) => id));
  const ids = [...services, ...clients];
  return waivers.filter(({ requirement }) => !ids.some((id) => matchesWildcard(requirement, id)));
}

function write(file: string, waivers: readonly Waiver[]): void {
  try {
    writeFileSync(file, `${JSON.stringify({ waivers }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  }
}
