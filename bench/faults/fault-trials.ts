import { embeddedFixtures } from '../../cli/options/made-up-fixtures.ts';
import { startEmulator } from '../../emulator/server.ts';
import { clockByReadings } from './clock-by-readings.ts';
import { createClient } from '../../harness/wire/client.ts';
import { run } from '../../harness/engine.ts';
import { openJournal } from '../../harness/journal/journal.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import type { Target } from '../../harness/wire/target.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { documentedForms, usualForm, type UsualForm } from '../../specs/oracle/documented-forms.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { suites } from '../../suites/suites.ts';

/**
 * How faults are tried. Without a seed the plan of everything is used, which is made once, and nothing is shrunk; with one
 * only what is asked for is planned, case by case, and shrunk to its end. After the first failure the rest may be left out.
 */
export interface Trial {
  readonly seed?: number;
  readonly untilFailure?: boolean;
  /** Whether a failure is made small; with a seed it is, without one never. */
  readonly shrunk?: boolean;
  readonly transitionMs?: number;
  /** The emulator's clock; the machine's by default. */
  readonly clock?: () => number;
  /** Cases at once; four by default, and one after the other with a seed. */
  readonly concurrency?: number;
  /** Otherwise than requests usually go out. */
  readonly form?: Partial<UsualForm>;
}

/** A service whose faults are tried: what it promises, and runs of it against an emulator that is broken. */
export interface FaultTrials {
  readonly book: SpecBook;
  readonly requirements: ReturnType<typeof deriveRequirements>;
  /** The plan of everything. Each documented signature version is used, so that a fault of one of them can be noticed. */
  readonly wholePlan: () => ReturnType<typeof planCases>;
  /**
   * Runs the requirements of the given ids against an emulator with faults switched on. A report speaks of all that is
   * planned, so nothing else is: thousands of reports are made.
   */
  readonly runWithFaults: (faults: readonly string[], ids: ReadonlySet<string>, trial?: Trial) => Promise<RunReport>;
}

const opened = new Map<string, FaultTrials>();

/** The trials of a service, whose plan all tests in a process share. */
export function faultTrials(service: string): FaultTrials {
  const known = opened.get(service) ?? openTrials(service);
  opened.set(service, known);
  return known;
}

const certificate = await makeCertificate(new Date());
const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

function openTrials(service: string): FaultTrials {
  const book = loadSpecBook(service);
  const requirements = deriveRequirements(book);
  let whole: ReturnType<typeof planCases> | undefined;
  const wholePlan: FaultTrials['wholePlan'] = () => {
    whole ??= planCases({ book, requirements, suites, seed: 3, usable: documentedForms(book.service, book.service) });
    return whole;
  };
  const trials = { book, requirements, wholePlan };
  return { ...trials, runWithFaults: async (faults, ids, trial = {}) => await tryFaults(trials, faults, ids, trial) };
}

/**
 * A state that passes by itself must last longer than the calls that try something in it. A job that is said to be done too
 * early shows only while the state lasts, which is then a matter of calls.
 */
function timesOf(
  { lifecycles }: SpecBook,
  ids: ReadonlySet<string>,
): { readonly lasting: number; readonly now?: () => number } {
  if ([...ids].every((id) => id.endsWith('.job-done'))) return { lasting: 60, now: clockByReadings() };
  const transient = lifecycles.flatMap((lifecycle) => lifecycle.transient);
  const isPassing = [...ids].some((id) => transient.some((state) => id.includes(`.state.${state}/`)));
  if (isPassing && ids.size === 1) return { lasting: 250 };
  return { lasting: [...ids].some((id) => id.includes('.sequence.')) ? 100 : 2 };
}

async function tryFaults(
  { book, requirements, wholePlan }: Omit<FaultTrials, 'runWithFaults'>,
  faults: readonly string[],
  ids: ReadonlySet<string>,
  trial: Trial,
): Promise<RunReport> {
  const { seed, untilFailure = false, transitionMs, clock, form } = trial;
  const { concurrency = seed === undefined ? 4 : 1, shrunk = seed !== undefined } = trial;
  const drawn =
    seed === undefined
      ? { requirements: wholePlan().requirements.filter(({ requirement: { id } }) => ids.has(id)) }
      : planCases({ book, requirements: requirements.filter(({ id }) => ids.has(id)), suites, seed });
  const { lasting, now = clock } = timesOf(book, ids);
  const emulatedMs = transitionMs ?? lasting;
  const emulator = await startEmulator({ book, transitionMs: emulatedMs, faults, ...(now ? { clock: now } : {}) });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  const target: Target = {
    kind: 'embedded',
    endpoint,
    region: 'cn-hangzhou',
    credentials,
    other: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
    otherRegion: 'cn-beijing',
    declared: embeddedFixtures(book.service),
    ...usualForm(book.service, undefined),
    ...form,
  };
  const failed = new AbortController();
  try {
    return await run({
      book,
      plan: drawn,
      selected: () => true,
      target,
      client,
      journal: openJournal(undefined, { run: 'test', endpoint, service: book.service.id, region: 'cn-hangzhou' }),
      identity: { id: 'test', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: seed ?? 3,
      concurrency,
      allowCost: true,
      // Whether a fault is noticed does not depend on how small the proof is.
      budgets: { settleMs: 1500, busyMs: 1000, shrinkMs: shrunk ? 1_200_000 : 0 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
      signal: failed.signal,
      onEvent: (event) => {
        if (untilFailure && event.type === 'finished-case' && event.result.verdict === 'fail') failed.abort();
      },
    });
  } finally {
    await client.close();
    await emulator.close();
  }
}
