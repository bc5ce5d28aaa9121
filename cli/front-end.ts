import { openRun } from '../harness/engine.ts';
import type { FrontEnd, OpenFrontEnd } from '../harness/vitest.ts';
import { suites } from '../suites/suites.ts';
import { checkCapabilities } from './check-capabilities.ts';
import { connect, type PreparedRun } from './connect.ts';
import { leftBehind } from './progress.ts';
import { loadService, makeFolder, noticeJournals, planCases, writeReports } from './run.ts';
import { settle, type RunFlags, type RunSettings } from './run-settings.ts';
import { select } from './select.ts';
import { UnsafeError, UsageError } from './usage-error.ts';

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
  const book = loadService(flags.service, flags.edition);
  checkCapabilities(flags, settings, book);
  const seed = flags.seed ?? defaultSeed;
  const plan = planCases(book, seed, flags.edition, settings);
  const selected = select(flags, plan, suites);
  note(`${book.service.id}, ${settings.endpoint ?? 'embedded emulator'}, seed ${seed}`);
  const prepared = { flags, settings, book, plan, seed, selected };
  return { book, plan, selected, open: () => open(prepared, environment['SLB_CONFORMANCE_OUT'] !== undefined, note) };
}

async function open(prepared: PreparedRun, reports: boolean, note: (line: string) => void): Promise<OpenFrontEnd> {
  noticeJournals();
  if (reports) makeFolder(prepared.flags.out);
  const { options, journalPath, close } = await connect(prepared);
  return {
    run: openRun({
      ...options,
      onEvent: (event) => {
        if (event.type === 'left-behind') note(leftBehind(event.resources, journalPath));
      },
    }),
    replay: options.replay,
    finished: (report) => {
      options.journal.close();
      if (reports) writeReports(report, prepared.flags);
    },
    close,
  };
}

/** The options of `run` that the environment stands for. What is set but empty is a mistake, not a default. */
function flagsFrom(environment: Environment): RunFlags {
  const given = (name: string): string | undefined => environment[`SLB_CONFORMANCE_${name}`];
  const [endpoint, edition, actions, seed] = [given('ENDPOINT'), given('EDITION'), given('ACTION'), given('SEED')];
  const cases = given('CASES');
  return {
    service: 'clb',
    format: 'json',
    method: 'get',
    signature: 'v1',
    out: given('OUT') ?? 'conformance-report',
    report: ['json', 'html', 'junit'],
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(edition === undefined ? {} : { edition }),
    ...(actions === undefined ? {} : { action: actions.split(',').map((name) => name.trim()) }),
    ...(seed === undefined ? {} : { seed: seedFrom(seed) }),
    ...(cases === undefined ? {} : { cases: casesFrom(cases) }),
    ...(given('DEEP') === '1' ? { deep: true } : {}),
    ...(given('ALLOW_REAL') === '1' ? { allowReal: true } : {}),
    ...(given('ALLOW_COST') === '1' ? { allowCost: true } : {}),
  };
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
