import { openRun } from '../harness/engine.ts';
import type { WaiverNote } from '../reports/model/run-report.ts';
import type { FrontEnd, OpenFrontEnd } from '../front-ends/vitest.ts';
import { withCauses } from '../reports/causes/with-causes.ts';
import { applyWaivers, waiveCase, type Waiver } from '../reports/model/waivers.ts';
import { isWrong } from '../reports/parts/exit-code.ts';
import { connect } from './connect.ts';
import { leftBehind } from './progress/progress.ts';
import { journalFolder, noticeJournals } from './journals.ts';
import { prepareRun, type PreparedRun } from './prepare-run.ts';
import { makeFolder, writeReports } from './run.ts';
import { settle, type RunFlags, type RunSettings } from './options/run-settings.ts';
import { select } from './options/select.ts';
import { UnsafeError, UsageError } from './options/usage-error.ts';
import { dayFromNow, readWaivers } from './options/waivers.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The seed of a run under vitest that names none: pinned, so that a failed test fails again. */
const defaultSeed = 2014;

/**
 * Plans a run for a test runner from the environment; a target is reached only when the first case runs.
 *
 * @throws UsageError for a mistake in the environment; UnsafeError for a host that may be a real account.
 */
export function frontEnd(environment: Environment, note: (line: string) => void): FrontEnd {
  const flags = flagsFrom(environment);
  const settings = settleFrom(flags, environment);
  const prepared = prepareRun({ ...flags, seed: flags.seed ?? defaultSeed }, settings, {
    select: (planner) => select(flags, planner),
    begins: note,
  });
  const { book, plan, selected } = prepared;
  const waivers = flags.waivers === undefined ? undefined : readWaivers(flags.waivers);
  const reports = environment['SLB_CONFORMANCE_OUT'] !== undefined;
  return { book, plan, selected, open: () => open(prepared, { reports, waivers, note }) };
}

interface Opening {
  readonly reports: boolean;
  readonly waivers: readonly Waiver[] | undefined;
  readonly note: (line: string) => void;
}

async function open(prepared: PreparedRun, { reports, waivers, note }: Opening): Promise<OpenFrontEnd> {
  noticeJournals(prepared.flags.journal);
  if (reports) makeFolder(prepared.flags.out);
  const { options, journalPath, close } = await connect(prepared);
  const today = dayFromNow(0);
  return {
    run: openRun({
      ...options,
      onEvent: (event) => {
        if (event.type === 'left-behind') note(leftBehind(event.resources, journalPath));
      },
    }),
    replay: options.replay,
    waive: (reported) => waiveCase(reported, waivers ?? [], options.target, today),
    finished: (found) => {
      options.journal.close();
      const report = withCauses(waivers === undefined ? found : applyWaivers(found, waivers, today));
      if (reports) writeReports(report, prepared.flags);
      const wrong = (report.waivers ?? []).filter(isWrong);
      if (wrong.length > 0) throw new Error(`waivers: ${wrong.map(describeNote).join('; ')}`);
    },
    close,
  };
}

/** The options of `run` that the environment stands for. What is set but empty is a mistake, not a default. */
function flagsFrom(environment: Environment): RunFlags {
  const given = (name: string): string | undefined => environment[`SLB_CONFORMANCE_${name}`];
  const [endpoint, edition, actions, seed] = [given('ENDPOINT'), given('EDITION'), given('ACTION'), given('SEED')];
  const [cases, waivers, specs] = [given('CASES'), given('WAIVERS'), given('SPECS')];
  return {
    service: given('SERVICE') ?? 'clb',
    ...(specs === undefined ? {} : { specs }),
    ...oneOf('format', ['json', 'xml', 'both'], given),
    ...oneOf('method', ['get', 'post', 'both'], given),
    ...oneOf('signature', ['v1', 'v3', 'both'], given),
    out: given('OUT') ?? 'conformance-report',
    journal: given('JOURNAL') ?? journalFolder,
    report: ['json', 'html', 'junit'],
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(edition === undefined ? {} : { edition }),
    ...(actions === undefined ? {} : { action: actions.split(',').map((name) => name.trim()) }),
    ...(seed === undefined ? {} : { seed: seedFrom(seed) }),
    ...(cases === undefined ? {} : { cases: casesFrom(cases) }),
    ...(waivers === undefined ? {} : { waivers }),
    ...(given('DEEP') === '1' ? { deep: true } : {}),
    ...(given('ALLOW_REAL') === '1' ? { allowReal: true } : {}),
    ...(given('ALLOW_COST') === '1' ? { allowCost: true } : {}),
  };
}

function describeNote({ requirement, state, why }: WaiverNote): string {
  return `${requirement} is ${state}: ${why}`;
}

/** What a variable says of an option; nothing where it is not set. */
function oneOf<K extends string, const T extends string>(
  option: K,
  allowed: readonly T[],
  given: (name: string) => string | undefined,
): Partial<Record<K, T>> {
  const name = option.toUpperCase();
  const text = given(name);
  if (text === undefined) return {};
  const chosen = allowed.find((one) => one === text);
  if (chosen !== undefined) return { [option]: chosen } as Record<K, T>;
  throw new UsageError(`SLB_CONFORMANCE_${name} is "${text}"; it must be one of ${allowed.join(', ')}`);
}

function seedFrom(text: string): number {
  const seed = Number(text);
  if (/^-?\d+$/.test(text) && Math.trunc(seed) === (seed | 0)) return seed;
  throw new UsageError(`SLB_CONFORMANCE_SEED is "${text}"; it must be a whole number of 32 bits`);
}

function casesFrom(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`SLB_CONFORMANCE_CASES is "${text}"; it must be a whole number from 1 to 9999`);
}

function settleFrom(flags: RunFlags, environment: Environment): RunSettings {
  try {
    return settle(flags, environment);
  } catch (error) {
    if (!(error instanceof UnsafeError)) throw error;
    throw new UnsafeError(error.message.replace('--allow-real', 'SLB_CONFORMANCE_ALLOW_REAL=1'));
  }
}
