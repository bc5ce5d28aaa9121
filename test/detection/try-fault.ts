import { startEmulator } from '../../emulator/server.ts';
import { createClient } from '../../harness/wire/client.ts';
import { run } from '../../harness/engine.ts';
import { openJournal } from '../../harness/journal/journal.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import type { Target } from '../../harness/wire/target.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { documentedForms } from '../../specs/oracle/documented-forms.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';

export const book: ReturnType<typeof loadSpecBook> = loadSpecBook('clb');
export const requirements: ReturnType<typeof deriveRequirements> = deriveRequirements(book);
let whole: ReturnType<typeof planCases> | undefined;

/** The plan of everything. Each documented signature version is used, so that a fault of one of them can be noticed. */
export function wholePlan(): ReturnType<typeof planCases> {
  const usable = documentedForms(book.service, book.service);
  whole ??= planCases({ book, requirements, suites, seed: 3, usable });
  return whole;
}

const certificate = await makeCertificate(new Date());
const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

/**
 * How faults are tried. Without a seed the plan of everything is used, which is made once, and nothing is shrunk; with one
 * only what is asked for is planned, case by case, and shrunk to its end. After the first failure the rest may be left out.
 */
interface Trial {
  readonly seed?: number;
  readonly untilFailure?: boolean;
  readonly transitionMs?: number;
  /** The emulator's clock; the machine's by default. */
  readonly clock?: () => number;
  /** Cases at once; four by default, and one after the other with a seed. */
  readonly concurrency?: number;
}

/**
 * Runs the requirements of the given ids against an emulator with faults switched on. A report speaks of all that is
 * planned, so nothing else is: thousands of reports are made.
 */
export async function runWithFaults(
  faults: readonly string[],
  ids: ReadonlySet<string>,
  { seed, untilFailure = false, transitionMs, clock, concurrency = seed === undefined ? 4 : 1 }: Trial = {},
): Promise<RunReport> {
  const drawn =
    seed === undefined
      ? { requirements: wholePlan().requirements.filter(({ requirement: { id } }) => ids.has(id)) }
      : planCases({ book, requirements: requirements.filter(({ id }) => ids.has(id)), suites, seed });
  // A state that passes by itself must last longer than the three calls that try something in it.
  const passing = [...ids].some((id) => /\.state\.(?:starting|configuring|stopping)\//.test(id));
  const inSequences = [...ids].some((id) => id.includes('.sequence.'));
  const emulatedMs = transitionMs ?? (passing && ids.size === 1 ? 250 : inSequences ? 100 : 2);
  const emulator = await startEmulator({ book, transitionMs: emulatedMs, faults, ...(clock ? { clock } : {}) });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  const target: Target = {
    kind: 'embedded',
    endpoint,
    region: 'cn-hangzhou',
    credentials,
    other: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
    otherRegion: 'cn-beijing',
    declared: {
      acl: 'acl-declared',
      vswitch: 'vsw-declared',
      servers: Array.from({ length: 24 }, (_, index) => `i-declared${index}`),
    },
    format: 'json',
    method: 'GET',
    signature: 'v1',
  };
  const failed = new AbortController();
  try {
    return await run({
      book,
      plan: drawn,
      selected: () => true,
      target,
      client,
      journal: openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' }),
      identity: { id: 'test', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: seed ?? 3,
      concurrency,
      allowCost: true,
      // Whether a fault is noticed does not depend on how small the proof is.
      budgets: { settleMs: 1500, busyMs: 1000, shrinkMs: seed === undefined ? 0 : 300_000 },
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
